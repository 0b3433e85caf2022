import { toDay } from '../../../src/model/day'
import type { ChainEvent } from '../../../src/model/schema/history'
import type { Place, Source } from '../../../src/model/schema/network'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'
import { boxOf } from './country-boxes'

/** A card, a tab and a list have room for no more. */
const LONGEST_TITLE = 90

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** What a code should be: itself where it is one, the one in use for a former or common one. */
function codeFor(code: string): string | null {
  const inUse = new Intl.Locale(`und-${code}`).region ?? null
  return inUse !== null && regions.of(inUse) !== undefined ? inUse : null
}

function countryProblem(code: string): string | null {
  const inUse = codeFor(code)
  if (inUse === code) return null
  const hint = inUse === null ? '' : `; write ${inUse}`
  return `expected a country code of ISO 3166, such as CN, got ${code}${hint}`
}

function checkPlace(filed: Filed<Place>): Problem[] {
  const { country, lngLat } = filed.record
  const unknown = countryProblem(country)
  if (unknown) return [problemAt(filed, ['country'], unknown)]
  const box = boxOf(country)
  if (!box) return []
  const isIn = ([lng, lat]: readonly [number, number]) =>
    lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north
  const [lng, lat] = lngLat
  if (isIn([lng, lat])) return []
  const hint = isIn([lat, lng]) ? `; write longitude first: [${lat}, ${lng}]` : ''
  const message = `expected [longitude, latitude] in or near ${regions.of(country)}, got [${lng}, ${lat}]${hint}`
  return [problemAt(filed, ['lngLat'], message)]
}

function checkAddress(filed: Filed<Source>): Problem[] {
  const { url } = filed.record
  if (url === null || /^https?:\/\//i.test(url)) return []
  const scheme = url.split(':', 1)[0]
  return [
    problemAt(
      filed,
      ['url'],
      `expected an address that begins with https:// or http://, got ${scheme}:`,
    ),
  ]
}

function checkTitle(filed: Filed<{ title: { en: string } }>): Problem[] {
  const { length } = filed.record.title.en
  if (length <= LONGEST_TITLE) return []
  const message = `expected at most ${LONGEST_TITLE} letters, got ${length}; move the rest to the summary`
  return [problemAt(filed, ['title', 'en'], message)]
}

/** Earlier ones may still press on what the axis begins with. */
function checkEventDate(filed: Filed<ChainEvent>, { to }: { to: string }): Problem[] {
  const { date, kind } = filed.record
  if (kind === 'background' || toDay(date) < toDay(to)) return []
  const message = `expected a day before ${to}, the span's end, got ${date}; let the span end later`
  return [problemAt(filed, ['date'], message)]
}

function checkHeadWords({ head }: ChainRecords): Problem[] {
  if (!head) return []
  const { commodities, focusCountries, lanes } = head.record
  const codes: [Path, string][] = [
    ...focusCountries.map((code, i): [Path, string] => [['focusCountries', i], code]),
    ...lanes.flatMap(({ actors }, lane) =>
      actors.flatMap(({ country }, i): [Path, string][] =>
        country === undefined ? [] : [[['lanes', lane, 'actors', i, 'country'], country]],
      ),
    ),
  ]
  const patterns = commodities.map(({ pattern }) => pattern)
  return [
    ...codes.flatMap(([path, code]) => {
      const message = countryProblem(code)
      return message ? [problemAt(head, path, message)] : []
    }),
    ...patterns.flatMap((pattern, i) => {
      const first = patterns.indexOf(pattern)
      if (first === i) return []
      const message = `expected each pattern once, as colour alone tells nothing apart, got ${pattern} again, that of ${commodities[first]?.id}`
      return [problemAt(head, ['commodities', i, 'pattern'], message)]
    }),
  ]
}

/** What the schema takes but no reader could use: points in the wrong sea, events off the axis, titles of a page. */
export function checkPlausible(chain: ChainRecords): Problem[] {
  const span = chain.head?.record.span
  const titled = [...chain.links, ...chain.events, ...chain.levers, ...chain.series]
  return [
    ...checkHeadWords(chain),
    ...chain.places.flatMap(checkPlace),
    ...chain.sources.flatMap(checkAddress),
    ...titled.flatMap(checkTitle),
    ...(span ? chain.events.flatMap((filed) => checkEventDate(filed, span)) : []),
  ]
}
