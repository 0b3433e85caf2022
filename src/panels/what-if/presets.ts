import type { ChainIndex } from '@/model/chain-index'
import type { Preset } from '@/model/schema/subject'

type Switched = Pick<Preset, 'off' | 'on'>

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id))

/** Whether exactly what a preset switches is switched. */
export function isPresetOn(
  preset: Switched,
  choices: { readonly off: readonly string[]; readonly on: readonly string[] },
): boolean {
  return isSameSet(preset.off, choices.off) && isSameSet(preset.on, choices.on)
}

/** The presets of a chain; an earlier version may not have yet all that one switches. */
export function presetsOf({ chain, events, levers }: ChainIndex): Preset[] {
  const isThere = (id: string) => events.has(id) || levers.has(id)
  return (chain.presets ?? []).filter(({ off, on }) => [...off, ...on].every(isThere))
}
