import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { LinesNotice } from '@/panels/notices/lines-notice'
import { choose, useViewStore } from '@/store/view-store'
import { nearestOf } from '@/url/nearest-value'
import type { Ignored } from '@/url/view-codec'
import { linkNoticeWords } from '@/words/link-notices'
import { quote, unreadWords } from './unread-words'
import { useOtherChains } from './use-other-chains'
import { useKnownStories, useOtherStories } from './use-stories-asked'
import { wayToChain } from './way-to-chain'
import { wayToStory } from './way-to-story'

interface UnreadNoticeProps {
  readonly index: ChainIndex
  readonly unread: readonly Ignored[]
  readonly onChange: (unread: readonly Ignored[]) => void
}

/** More lines than a link ever had for a reason. */
const MOST_LINES = 50

/** What stands in an address twice needs saying once. */
function inWords(unread: readonly Ignored[]): Map<string, Ignored> {
  return new Map(unread.map((ignored) => [unreadWords(ignored), ignored]))
}

/** What in the address could not be read, a line each, with the nearest that can be. */
export function UnreadNotice({ index, unread, onChange }: UnreadNoticeProps) {
  const isStoryAsked = unread.some(({ param }) => param === 'story' || param === 'step')
  const story = useViewStore((store) => store.view.story)
  const stories = useKnownStories(story, isStoryAsked)
  const isStepAsked = unread.some(({ param }) => param === 'step')
  const otherStories = useOtherStories(stories, story, isStepAsked)
  const others = useOtherChains(index, unread)
  const lines = useMemo(
    () =>
      [...inWords(unread)].slice(0, MOST_LINES).map(([text, ignored]) => {
        const elsewhere = wayToChain(ignored, unread, others)
        if (elsewhere) return elsewhere
        const inStory = wayToStory(ignored, otherStories)
        const nearest = inStory ?? nearestOf(ignored, index, stories)
        return {
          text: inStory?.text ?? text,
          use: nearest && {
            text: inStory?.button ?? linkNoticeWords.use(quote(nearest.text)),
            onUse: () => {
              choose(nearest.take(useViewStore.getState().view))
              onChange(unread.filter((other) => unreadWords(other) !== text))
            },
          },
        }
      }),
    [index, unread, onChange, stories, otherStories, others],
  )
  return (
    <LinesNotice
      title={linkNoticeWords.partUnread}
      shortTitle={linkNoticeWords.partsUnread(unread.length)}
      lines={lines}
      beyondCount={Math.max(unread.length - MOST_LINES, 0)}
      onClose={() => onChange([])}
    />
  )
}
