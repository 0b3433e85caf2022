import { expect, it } from 'vitest'
import { mergedSearch } from './enter-page'

it.each([
  ['', '', ''],
  ['?t=2019-05-01', '', '?t=2019-05-01'],
  ['', '?theme=dark', '?theme=dark'],
  ['?t=2019-05-01&sel=event:a', '?theme=dark', '?t=2019-05-01&sel=event:a&theme=dark'],
  ['?t=2019-05-01&sel=event:a', '?t=2024-09-01', '?sel=event:a&t=2024-09-01'],
  // A name is all that stands before the first sign of equality.
  ['?t=2019-05-01&tint=deaths', '?t=a=b', '?tint=deaths&t=a=b'],
])('a page that is %s, opened with %s, is %s', (page, search, merged) => {
  expect(mergedSearch(page, search)).toBe(merged)
})
