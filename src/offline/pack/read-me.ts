import { packWords } from '@/words/pack'

/**
 * What stands beside the site, for somebody at a venue's machine.
 * @param stories names of the files of stories that come along
 */
export function readMe(version: string, stories: readonly string[] = []): string {
  return packWords.readMe(
    version,
    stories.length === 0 ? '' : packWords.stories(stories.join(', ')),
  )
}
