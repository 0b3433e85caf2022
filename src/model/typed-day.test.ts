import { describe, expect, it } from 'vitest'
import { formatIsoDay } from './day'
import { parseTypedDay } from './typed-day'

/** As the page has them: from the language itself. */
function monthsIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long' })
  return Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2021, i)))
}

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
    ['es', '1 de mayo de 2019', '2019-05-01'],
    ['es', 'mayo de 2019', '2019-05-01'],
    ['es', '5 ene 2022', '2022-01-05'],
    ['es', '5 January 2022', '2022-01-05'],
    ['fr', '5 fevrier 2022', '2022-02-05'],
    ['fr', '5 jui 2022', null],
    ['zh', '2019年5月1日', '2019-05-01'],
    ['zh', '2019年5月', '2019-05-01'],
  ])('names months in the language of the reader: in %s “%s” is %s', (language, text, day) => {
    const parsed = parseTypedDay(text, monthsIn(language))
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
