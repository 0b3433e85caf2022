import { expect, it } from 'vitest'
import { storyFileName } from './story-file-name'

it('names the file of a story after its title, in letters that every system has', () => {
  expect(storyFileName('Ten minutes: for the Committee?')).toBe(
    'ten-minutes-for-the-committee.chokepoint.json',
  )
  expect(storyFileName('Über Zölle')).toBe('uber-zolle.chokepoint.json')
  expect(storyFileName('../..')).toBe('story.chokepoint.json')
  expect(storyFileName('芬太尼')).toBe('story.chokepoint.json')
  expect(storyFileName('a '.repeat(100)).length).toBeLessThan(80)
})
