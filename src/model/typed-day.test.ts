import { describe, expect, it } from 'vitest'
import { formatIsoDay } from './day'
import { parseTypedDay } from './typed-day'

describe('a typed date', () => {
  it.each([
    ['2022-08-05', '2022-08-05'],
    ['2022-08', '2022-08-01'],
    ['2022', '2022-01-01'],
    ['5 August 2022', '2022-08-05'],
    [' 5  aug 2022 ', '2022-08-05'],
    ['August 5, 2022', '2022-08-05'],
    ['Aug. 5 2022', '2022-08-05'],
    ['August 2022', '2022-08-01'],
    ['29 February 2024', '2024-02-29'],
  ])('“%s” is %s', (text, day) => {
    const parsed = parseTypedDay(text)
    expect(parsed === null ? null : formatIsoDay(parsed)).toBe(day)
  })

  it.each([
    '',
    'yesterday',
    '5/8/2022',
    '31 June 2022',
    '29 February 2023',
    '5 Augustus',
    '32 May 2019',
  ])('“%s” is refused', (text) => {
    expect(parseTypedDay(text)).toBeNull()
  })
})
