import { describe, expect, it } from 'vitest'
import { createEvent } from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'
import { styleFaults } from './check-style'
import { missingComma } from './style-patterns'

const faults = (text: string) =>
  styleFaults(text, missingComma(['China', 'Beijing', 'United States']))

it('names the file, the text and what to write instead', () => {
  const event = createEvent('law-2016', { summary: { en: 'It is said to work.' } })
  expect(problemsOf({ 'events/law-2016.yaml': event })).toEqual([
    'summary.en: expected who says so, got "is said to"',
  ])
})

it.each([
  'The day was not seen.',
  'No source seen says how much.',
  'It fell, by the account of the ministry.',
  'It leans on a report.',
  'It was counted anew.',
  'Beside tariffs it has quotas.',
])('refuses "%s"', (text) => {
  expect(faults(text)).toHaveLength(1)
})

describe('the comma after an opening phrase', () => {
  it.each([
    'After the Taiwan visit China suspended talks.',
    'It fell. In August 2022 Beijing announced it.',
    'In the middle of 2025 he said so.',
    'In 2018 the United States set a quota.',
    'In its answer to the tariffs the ministry set quotas.',
  ])('is missed in "%s"', (text) => {
    expect(faults(text)).toEqual([expect.stringContaining('expected a comma after')])
  })

  it.each([
    'After the Taiwan visit, China suspended talks.',
    'In 2022 it fell.',
    'After talks between Washington and Beijing ended, it fell.',
    'In April 2023, the ministry said that China had acted.',
    'By the time that it was over, China had acted.',
  ])('is not missed in "%s"', (text) => {
    expect(faults(text)).toEqual([])
  })
})
