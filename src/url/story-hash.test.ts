import { expect, it } from 'vitest'
import { storyInHash } from './story-hash'

it('a story stands in the hash behind its name, and in no other hash', () => {
  expect(storyInHash('#story=AbC-_9')).toBe('AbC-_9')
  expect(storyInHash('#story=')).toBe('')
  expect(storyInHash('#C30')).toBeNull()
  expect(storyInHash('')).toBeNull()
})
