import type { CardWords } from '@/figure/card'
import { capitalised } from '@/report/capitalised'
import { cautions, stateLine } from '@/report/exports/cautions'
import { bareStateTitle } from '@/report/exports/state-title'
import { selectionTitle } from '@/report/exports/state-words'
import { linkStateWords } from '@/report/link-state-words'
import { whatIfCaution } from '@/report/what-if-words'
import type { Scene } from '@/scene/scene'
import { facts, sentences } from '@/words/joined'
import { pageCardWords } from '@/words/page-cards'
import { say } from '@/words/say'
import { stateFactsWords } from '@/words/state-facts'
import { effectWords } from '../effect-words'
import { routesInShort } from '../record-previews'

/** What a chat shows of a state. */
export interface StateWords {
  readonly title: string
  readonly description: string
  /** On its picture. */
  readonly card: CardWords
}

/** The text of the record that is selected. */
export function summaryOf({ index, selection }: Scene): string | null {
  if (!selection) return null
  const { kind, id } = selection
  const found = {
    event: () => index.events.get(id)?.event.summary,
    link: () => index.links.get(id)?.summary,
    place: () => index.places.get(id)?.summary,
    group: () => index.groups.get(id)?.summary,
  }[kind]()
  return found ? say(found) : null
}

/** What is described of what is in front on the day. */
function inFront(scene: Scene): string {
  const { index, selection, latest, links } = scene
  if (selection?.kind === 'link') {
    const drawn = links.find(({ link }) => link.id === selection.id)
    return drawn ? capitalised(linkStateWords(index, drawn)) : ''
  }
  if (selection?.kind === 'place' || selection?.kind === 'group') return routesInShort(scene)
  const event = selection?.kind === 'event' ? index.events.get(selection.id)?.event : latest?.event
  return event ? effectWords(scene, event) : ''
}

/** What of a state neither its title nor its picture's names says: whose word counts, what flows, how closely; null for all. */
function selectionOf(scene: Scene): string | null {
  const { by, show, scope } = scene.view
  const isPlain = by === 'all' && show === null && scope === 'country'
  return isPlain ? null : pageCardWords.described(stateLine(scene))
}

/** A state in the words that the app has for it. What is imagined, or not verified, says so first. */
export function stateWords(scene: Scene): StateWords {
  const { index, latest, whatIf } = scene
  // What two days have between them is about none of their events.
  const event = scene.comparison ? undefined : latest?.event
  const title = selectionTitle(scene) ?? say(event?.title ?? index.chain.title)
  const front = inFront(scene)
  const summary = summaryOf(scene)
  const told = front || summary || cautions(scene).length > 0
  const description = sentences([
    ...cautions(scene),
    selectionOf(scene),
    ...(front ? [pageCardWords.described(front)] : []),
    ...(summary ? [summary] : []),
    ...(told ? [] : [say(index.chain.description)]),
  ])
  return {
    title: bareStateTitle(scene),
    description,
    card: {
      over: facts([
        stateLine(scene),
        whatIf && stateFactsWords.whatIf,
        !scene.isVerified && pageCardWords.notVerified,
      ]),
      title,
      under: whatIf ? whatIfCaution(whatIf) : front,
    },
  }
}
