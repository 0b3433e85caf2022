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
    title: 'Without the 2019 class control',
    text: 'China’s control of the class is off.',
    off: ['china-class-control-2019'],
    on: [],
  },
  {
    id: 'talks-go-on',
    title: 'If talks had not stopped in 2022',
    text: 'The suspension of August 2022 is off, and so is the visit that China answered with it.',
    off: ['china-suspends-drug-cooperation-2022', 'pelosi-taiwan-visit-2022'],
    on: [],
  },
  {
    id: 'customer-checks',
    title: 'With customer checks',
    text: 'Chinese chemical firms are imagined as obliged to check who buys from them.',
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
