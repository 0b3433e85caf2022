import type { ChainIndex, TimedEvent } from '@/model/chain-index'
import { searchedWords, withoutAccents } from '@/report/search-words'
import { chosenDay, select, showView, useViewStore } from '@/store/view-store'
import { viewBesideStep } from '@/story/story-path'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { stageDialogWords } from '@/words/stage-dialogs'
import { isUnspaced } from '@/words/unspaced'
import type { TalkState } from './use-talk'

/** One thing that somebody may ask for. */
export interface Found {
  readonly key: string
  readonly kind: 'step' | 'event' | 'link'
  readonly title: string
  /** Puts it on stage. */
  readonly open: () => void
}

const MOST = 12

const wordsOf = (text: string) =>
  searchedWords(text)
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean)

/** Whether a text has a word that begins with each of those asked for; where words have no spaces, has each of them. */
function hasAll(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text)
  const searched = withoutAccents(text)
  return wanted.every((each) =>
    isUnspaced(each) ? searched.includes(each) : words.some((word) => word.startsWith(each)),
  )
}

/** On the plain map: a comparison, a what-if or a choice of the step would hide it, or say another thing of its day. */
function openBesideStep({ event, day }: TimedEvent): void {
  const { view } = useViewStore.getState()
  const selection = { kind: 'event', id: event.id } as const
  showView({ ...viewBesideStep(view), day: chosenDay(day), selection }, 'push')
}

/** Steps, events and routes that have every word of a text: steps first, events the latest first. */
export function findInTalk(
  text: string,
  index: ChainIndex,
  talk: Pick<TalkState, 'story' | 'goToStep'>,
): Found[] {
  const wanted = wordsOf(text)
  if (wanted.length === 0) return []
  const steps = talk.story.steps
    .filter(({ title, caption }) => hasAll(`${say(title)} ${say(caption)}`, wanted))
    .map((step): Found => {
      const open = () => talk.goToStep(step)
      return { key: `step:${step.id}`, kind: 'step', title: say(step.title), open }
    })
  const events = index.timeline
    .filter(({ event, day }) => hasAll(`${say(event.title)} ${dayWords(day)}`, wanted))
    .toReversed()
    .map((timed): Found => {
      const { event, day, precision } = timed
      const title = stageDialogWords.find.event(say(event.title), dayWords(day, precision))
      const open = () => openBesideStep(timed)
      return { key: `event:${event.id}`, kind: 'event', title, open }
    })
  const links = index.chain.links
    .filter(({ title }) => hasAll(say(title), wanted))
    .map(({ id, title }): Found => {
      const open = () => select({ kind: 'link', id })
      return { key: `link:${id}`, kind: 'link', title: say(title), open }
    })
  return [...steps, ...events, ...links].slice(0, MOST)
}
