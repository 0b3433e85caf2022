import type { Story } from '../../src/model/schema/story'
import type { ChainRecords } from './chain-records'
import { checkStoryDates } from './checks/check-story-dates'
import { checkStoryLevels } from './checks/check-story-levels'
import { checkStoryNumbers } from './checks/check-story-numbers'
import type { Content } from './content'
import type { Filed } from './parsed-file'
import type { Problem } from './problem'
import { storyFacts } from './stories/story-facts'
import { storyTexts } from './stories/story-texts'
import { tellStories } from './stories/tell-stories'

/**
 * Fills in what stories leave to the map, and holds what they say themselves against it.
 * @param isWhole whether no record was left out: otherwise what a story says might seem wrong
 */
export function checkStories(
  records: ChainRecords,
  content: Content,
  isWhole: boolean,
): { stories: readonly Filed<Story>[]; problems: Problem[] } {
  const facts = storyFacts(records, content)
  const { stories, problems } = tellStories(records.stories, facts)
  if (!isWhole) return { stories, problems }
  const texts = storyTexts(records.stories, facts)
  const words = [checkStoryLevels, checkStoryDates, checkStoryNumbers]
  return { stories, problems: [...problems, ...words.flatMap((check) => check(texts, facts))] }
}
