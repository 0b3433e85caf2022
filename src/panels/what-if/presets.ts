/** A what-if that people ask for, put in place with one click. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** What it switches. */
  readonly text: string
  readonly off: readonly string[]
  readonly on: readonly string[]
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'no-class-control',
    title: 'If China had not controlled all fentanyl drugs in 2019',
    text: 'China’s control of all fentanyl-type drugs (2019) is switched off.',
    off: ['china-class-control-2019'],
    on: [],
  },
  {
    id: 'talks-go-on',
    title: 'If talks had not stopped in 2022',
    text: 'China’s suspension of talks in August 2022 is switched off, and so is the visit to Taiwan that it answered.',
    off: ['china-suspends-drug-cooperation-2022', 'pelosi-taiwan-visit-2022'],
    on: [],
  },
  {
    id: 'customer-checks',
    title: 'If Chinese chemical makers had to check their customers',
    text: 'A general duty to check who buys is imagined; China has none.',
    off: [],
    on: ['W1'],
  },
]

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id))

/** Whether exactly what a preset switches is switched. */
export function isPresetOn(
  preset: Preset,
  choices: { readonly off: readonly string[]; readonly on: readonly string[] },
): boolean {
  return isSameSet(preset.off, choices.off) && isSameSet(preset.on, choices.on)
}
