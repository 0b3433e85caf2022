import { describe, expect, it } from 'vitest'
import type { LatestChanges } from '@/model/schema/latest-changes'
import { changedWords } from './changed-words'

type Changed = LatestChanges['records'][number]

const record = (kind: Changed['kind'], id: string, patch: Partial<Changed>): Changed => ({
  kind,
  id,
  turn: 'changed',
  fields: [],
  effects: 0,
  levels: false,
  ...patch,
})
const changes: LatestChanges = {
  from: '2026.11.24',
  to: '2026.11.27',
  records: [
    record('event', 'named', { fields: ['effective', 'summary'], effects: 1 }),
    record('event', 'much', { fields: ['date', 'title', 'note', 'sources'] }),
    record('event', 'new', { turn: 'added' }),
    record('claim', 'C1', { fields: ['saidBy'] }),
    record('link', 'drug', { levels: true }),
  ],
}

describe('what a version did to one record, in one line', () => {
  it.each<[Changed['kind'], string, string | null]>([
    ['event', 'named', 'Changed on 27 November 2026: 1 effect, in force from and summary.'],
    ['event', 'much', 'Changed on 27 November 2026: date, title, note and 1 more.'],
    ['event', 'new', 'New on 27 November 2026.'],
    ['claim', 'C1', 'Changed on 27 November 2026: who says it.'],
    ['link', 'drug', 'Changed on 27 November 2026: level on some dates.'],
    ['event', 'other', null],
    ['link', 'named', null],
  ])('of %s %s', (kind, id, words) => {
    expect(changedWords(changes, kind, id)).toBe(words)
  })
})
