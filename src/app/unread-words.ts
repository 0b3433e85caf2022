import type { Ignored } from '@/url/view-codec'

const LONGEST_QUOTE = 40

/** Text from an address as it is quoted: at most so long, whatever somebody put there. */
export function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

/** One line for one thing in an address that could not be read: which, and why. */
export function unreadWords({ param, value, expected }: Ignored): string {
  return `“${quote(`${param}=${value}`)}” was ignored; expected ${expected}.`
}

/** How much it is, where there is room for one line. */
export function unreadInShort(count: number): string {
  return `${count} ${count === 1 ? 'part' : 'parts'} of this link could not be read`
}
