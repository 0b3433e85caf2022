import { expect, it } from 'vitest'
import { nearest } from './nearest'

it('names what differs least first, and nothing that differs altogether', () => {
  expect(
    nearest('cn-us-finsihed', ['cn-us-finished', 'ca-us-finished', 'mx-cn-cooperation']),
  ).toEqual(['cn-us-finished', 'ca-us-finished'])
  expect(nearest('zzzz', ['cn-us-finished'])).toEqual([])
})

it('answers at once for a text of any length', () => {
  expect(nearest('x'.repeat(1_000_000), ['cn-us-finished', 'W1'])).toEqual([])
})

it('has those that differ alike in the order of their letters, and no more than three', () => {
  expect(nearest('ac', ['ad', 'ab'])).toEqual(['ab', 'ad'])
  expect(nearest('ac', ['ag', 'ae', 'ad', 'ab'])).toEqual(['ab', 'ad', 'ae'])
})

it('counts each letter that is missing, added or another, the last one too', () => {
  // Two apart from each: so alike that the order of their letters decides, and one apart comes before.
  expect(nearest('abcd', ['abxy', 'abcdef', 'ab'])).toEqual(['ab', 'abcdef', 'abxy'])
  expect(nearest('abcd', ['abcx', 'abxx'])).toEqual(['abcx', 'abxx'])
  expect(nearest('abcx', ['abcz', 'abcd', 'abcx'])).toEqual(['abcx', 'abcd', 'abcz'])
})
