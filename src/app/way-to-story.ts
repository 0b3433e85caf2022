import type { Story } from '@/model/schema/story'
import { readStepRef } from '@/model/story-moments'
import type { ViewState } from '@/store/view-state'
import { bareView } from '@/url/bare-view'
import { currentId } from '@/url/known-ids'
import type { Ignored } from '@/url/view-codec'
import { linkNoticeWords } from '@/words/link-notices'
import { say } from '@/words/say'
import { quote } from './unread-words'

interface Way {
  readonly text: string
  readonly button: string
  readonly take: (view: ViewState) => ViewState
}

/** What is said of a step that another story has, and the way there; null where none has it. */
export function wayToStory({ param, value }: Ignored, stories: readonly Story[]): Way | null {
  if (param !== 'step') return null
  const found = stories.find(({ steps }) => currentId(steps, readStepRef(value).id) !== null)
  if (!found) return null
  const title = say(found.title)
  return {
    text: linkNoticeWords.ofStory(quote(`${param}=${value}`), title),
    button: linkNoticeWords.openStep,
    take: (view) => bareView({ ...view, story: found.id, step: value }),
  }
}
