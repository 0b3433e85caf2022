import { withoutAccents } from '@/report/search-words'

/** Longer ones are cut by programs that send them on. */
const MOST_LETTERS = 60

/** `ten-minutes-for-the-committee.chokepoint.json`: letters that every system has; `story` where the title has none of them. */
export function storyFileName(title: string): string {
  const stem = withoutAccents(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '')
  return `${stem || 'story'}.chokepoint.json`
}
