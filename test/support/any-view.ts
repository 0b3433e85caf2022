import fc from 'fast-check'
import { toDay } from '@/model/day'
import { EMBED_PARTS, toSortedSet, type ViewState } from '@/store/view-state'
import { LANGUAGES } from '@/words/language'

const id = fc
  .array(fc.stringMatching(/^[A-Za-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))
const idSet = fc.array(id, { maxLength: 4 }).map(toSortedSet)
const day = fc.integer({ min: toDay('1800-01-01'), max: toDay('2199-12-31') })

const rounded = (min: number, max: number, decimals: number) =>
  fc
    .integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0)

/** Any value of each choice, as the store holds it. A key without a row here does not compile. */
const anyChoice: { readonly [K in keyof ViewState]-?: fc.Arbitrary<ViewState[K]> } = {
  chain: fc.option(id),
  day: fc.option(day),
  off: idSet,
  on: idSet,
  selection: fc.option(fc.record({ kind: fc.constantFrom('event', 'link', 'place', 'group'), id })),
  scope: fc.constantFrom('country', 'regional'),
  show: fc.option(fc.uniqueArray(id, { maxLength: 4 })),
  by: fc.constantFrom('all', 'article', 'official'),
  // Rounded as an address rounds it.
  camera: fc.option(
    fc.record({
      zoom: rounded(-1, 24, 2),
      lat: rounded(-90, 90, 3),
      lng: rounded(-180, 180, 3),
      bearing: rounded(-180, 180, 1),
      pitch: rounded(0, 85, 1),
    }),
  ),
  projection: fc.constantFrom('flat', 'globe'),
  compare: fc.option(fc.oneof(fc.constant('actual' as const), day)),
  series: fc.option(fc.uniqueArray(id, { maxLength: 3 })),
  marks: fc.uniqueArray(
    id.filter((text) => !/^\d/.test(text)),
    { maxLength: 3 },
  ),
  tint: fc.oneof(fc.constant('none'), id),
  story: fc.option(id),
  step: fc.option(fc.tuple(id, fc.constantFrom('', '.1', '.12')).map((both) => both.join(''))),
  theme: fc.option(fc.constantFrom('light', 'dark')),
  language: fc.constantFrom(...LANGUAGES),
  surface: fc.constantFrom('explore', 'table', 'claims', 'present', 'speaker', 'embed'),
  parts: fc.subarray([...EMBED_PARTS]),
  data: fc.option(fc.constantFrom('2026.11.24', '2027.1.3-2')),
}

export const anyView: fc.Arbitrary<ViewState> = fc.record(anyChoice)
