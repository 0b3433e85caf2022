import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'
import { rankFinder } from '../stories/ranks-in'
import type { StoryFacts } from '../stories/story-facts'
import type { StoryText } from '../stories/story-texts'

/**
 * A story leaves ranks to the map: it refers to the level and never writes it, so that the words
 * can't say another one than the line beside them.
 */
export function checkStoryLevels(texts: readonly StoryText[], { index }: StoryFacts): Problem[] {
  const find = rankFinder(
    index.chain.commodities.map(({ name, levelNames }) => ({
      subject: name.en.split(' ').at(-1) ?? '',
      names: levelNames.map(({ en }) => en),
    })),
  )
  return texts.flatMap(({ filed, path, text }) =>
    find(text).map((found) =>
      problemAt(
        filed,
        path,
        `expected {level:LINK} where a rank is told, or another word where none is meant, got "${found}"`,
      ),
    ),
  )
}
