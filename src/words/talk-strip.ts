import { inLanguage } from './language'
import { sentence } from './sentence'

/** Over the panels, while a speaker explores. */
export const talkStripWords = inLanguage('talk-strip', {
  title: 'Talk',
  place: (number: number, count: number) => `Step ${number} of ${count}`,
  return: 'Return',
  /** The key that does it, where there is one. */
  returnKey: '(R)',
  end: 'End the talk',
  /** Of a story that somebody reads, who gives no talk. */
  reading: { title: 'Story', return: 'Read on', end: 'Close the story' },
  /** Where the story of the address can't be told. */
  trouble: sentence('{story}: {trouble}'),
  leaveOut: 'Leave it out',
})
