import type { ChainIndex } from '@/model/chain-index'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { capitalised } from '../capitalised'
import { comparisonTitle } from '../compare-words'
import type { Scene } from '../scene'
import { voicesWords } from '../voice-words'
import { shownWords, unverifiedWords } from './state-words'
import { whatIfNote } from './what-if-note'

/** A picture names so many of the switched events; its address names them all. */
const MOST_TITLES = 3

/** Lines are drawn, so that nobody takes them for the way something went, or for volumes. */
export function howToRead({ chain }: ChainIndex): string {
  const others = (chain.rankings ?? []).map(({ name }) => ` or by ${say(name)} where that is said;`)
  const rank = ['a rank by the wording of sources,', ...others].join('')
  return `Lines are schematic: they join places and do not trace the way taken. Width is ${rank} never a volume.`
}

/**
 * "1 June 2021 · only what official sources say": the day, and whatever makes what is drawn another
 * selection than the plain one of that day.
 */
export function stateLine(scene: Scene): string {
  const { view, comparison, day } = scene
  const parts = [
    comparison ? comparisonTitle(scene, comparison) : dayWords(day),
    view.scope === 'regional' ? 'provinces, ports and corridors' : null,
    shownWords(scene),
    view.by === 'all' ? null : voicesWords(scene.index, view.by),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function sentence(text: string): string {
  return `${capitalised(text)}.`
}

/**
 * What nobody may miss who sees a state off the screen, in a picture, a film or a file: the what-if,
 * which says that it is no forecast, and a day beyond what was verified.
 */
export function cautions(scene: Scene): string[] {
  const note = whatIfNote(scene.whatIf, MOST_TITLES)
  const unverified = unverifiedWords(scene)
  return [...(note ? [sentence(note)] : []), ...(unverified ? [`This day is ${unverified}.`] : [])]
}
