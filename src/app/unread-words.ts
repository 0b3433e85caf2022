import type { Ignored } from '@/url/view-codec'
import { linkNoticeWords } from '@/words/link-notices'

const LONGEST_QUOTE = 40

/** Text from an address as it is quoted: at most so long, whatever somebody put there. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

/** One line for one thing in an address that could not be read: which, and why. */
export function unreadWords({ param, value, expected }: Ignored): string {
  return linkNoticeWords.ignored(quote(`${param}=${value}`), expected)
}
