import { expect, it } from 'vitest'

/** Minutes that local time is behind UTC on 1 January 2019. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  'Pacific/Auckland': -13 * 60,
  'America/Los_Angeles': 8 * 60,
}

it('the tests of days run in the time zone that their project names', () => {
  const zone = process.env.TZ ?? ''
  expect(Object.keys(OFFSETS)).toContain(zone)
  expect(new Date(2019, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone])
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
})
