import type { ViewState } from '@/store/view-state'
import { isBare } from '@/url/bare-view'

/**
 * A window that opens says hello, others answer, and each tells what somebody did in it. The
 * speaker's window calls a talk that was left back on stage.
 */
export type MessageKind = 'hello' | 'answer' | 'told' | 'return' | 'bye'

/** Whether an answer may be taken: it goes on with the same story, or fills in what names nothing. */
function mayFillIn(view: ViewState, answer: ViewState): boolean {
  if (answer.story === null) return false
  return view.story === answer.story || (view.story === null && isBare(view))
}

/**
 * What a window does with the view of another one.
 * @param isOther it is another stage than the one that this speaker's window follows
 * The window in which somebody chose a story
 * leads: no message takes a story off a stage, or puts another in its place. The speaker's window
 * follows.
 */
export function replyTo(
  kind: MessageKind,
  mine: ViewState,
  theirs: ViewState,
  isOther = false,
): 'adopt' | 'answer' | 'ignore' {
  const isSpeaker = mine.surface === 'speaker'
  // A speaker's window that follows a stage is not taken over by another one.
  if (isSpeaker && isOther && mine.story !== null && mine.story !== theirs.story) return 'ignore'
  switch (kind) {
    case 'bye':
      return 'ignore'
    case 'hello':
      if (mayFillIn(theirs, mine)) return 'answer'
      return isSpeaker && theirs.story !== null ? 'adopt' : 'ignore'
    case 'answer':
      return mayFillIn(mine, theirs) ? 'adopt' : 'ignore'
    case 'told':
    case 'return': {
      const isSameTalk = mine.story !== null && mine.story === theirs.story
      return isSpeaker || isSameTalk ? 'adopt' : 'ignore'
    }
  }
}
