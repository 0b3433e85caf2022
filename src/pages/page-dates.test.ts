import { expect, it } from 'vitest'
import type { VersionList } from '@/model/schema/version-list'
import { pageDates } from './page-dates'

type Version = VersionList['versions'][number]
type Turn = 'added' | 'changed'

const release = (date: string, turns: Record<string, Turn> | null): Version => ({
  version: date.replaceAll('-', '.'),
  date,
  href: date,
  counts: {},
  changes: turns && {
    from: 'a',
    to: 'b',
    levels: [],
    records: Object.entries(turns).map(([id, turn]) => ({
      kind: 'event' as const,
      id,
      title: { en: id },
      turn,
      fields: [],
      effects: [],
    })),
  },
})
const versions = [
  release('2026-12-02', { late: 'added' }),
  release('2026-11-28', { middle: 'changed' }),
  release('2026-11-27', { middle: 'added' }),
  release('2026-11-24', null),
]
const of = (id: string) => pageDates({ versions }, { kind: 'event', id })

it('a record came with the release that added it, or with the first, and is as old as its last change', () => {
  expect(of('late')).toEqual({ published: '2026-12-02', modified: '2026-12-02' })
  expect(of('middle')).toEqual({ published: '2026-11-27', modified: '2026-11-28' })
  expect(of('old')).toEqual({ published: '2026-11-24', modified: '2026-11-24' })
})

it('what is written from all of it is as young as the newest release', () => {
  expect(pageDates({ versions }, null)).toEqual({
    published: '2026-11-24',
    modified: '2026-12-02',
  })
  expect(pageDates({ versions: [] }, null)).toBeNull()
})
