import { claimsTitle } from '../claims/claim-words'
import type { Scene } from '../scene'
import { say } from '../words'
import { pictureTitle } from './state-words'

/** "Chokepoint: who did what, when": of the site, and of its opening state. */
export function siteTitle({ index }: Pick<Scene, 'index'>): string {
  const subtitle = say(index.chain.subtitle)
  return `Chokepoint: ${subtitle.charAt(0).toLowerCase()}${subtitle.slice(1)}`
}

/**
 * What a state is called in a tab, a bookmark or a history: "Woodside: Biden and Xi resume cooperation
 * on drugs, 15 November 2023 · Chokepoint".
 */
export function stateTitle(scene: Scene): string {
  const { view, index, selection, day, whatIf, comparison } = scene
  if (view.surface === 'claims') {
    return `${claimsTitle(index)} · Chokepoint`
  }
  const isOpening =
    day === index.openingDay && !selection && !whatIf && !comparison && view.surface !== 'table'
  if (isOpening) return siteTitle(scene)
  const table = view.surface === 'table' ? 'Table: ' : ''
  return `${table}${pictureTitle(scene)} · Chokepoint`
}
