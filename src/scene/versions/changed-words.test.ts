import { describe, expect, it } from 'vitest'
import type { ChangeLog, RecordChange } from '@/model/schema/versions'
import { changedWords } from './changed-words'

const field = (name: string) => ({ field: name, before: 'a', after: 'b' })
const record = (kind: RecordChange['kind'], id: string, patch: Partial<RecordChange> = {}) => ({
  kind,
  id,
  title: { en: id },
  turn: 'changed' as const,
  fields: [],
  effects: [],
  ...patch,
})
const effect = { link: 'drug', turn: 'removed', before: null, after: null } as const
const log: ChangeLog = {
  from: '2026.11.24',
  to: '2026.11.27',
  records: [
    record('event', 'named', { fields: [field('effective'), field('summary')], effects: [effect] }),
    record('event', 'much', { fields: ['date', 'title', 'note', 'sources'].map(field) }),
    record('event', 'new', { turn: 'added' }),
    record('claim', 'C1', { fields: [field('saidBy')] }),
  ],
  levels: [{ link: 'drug', title: { en: 'drug' }, from: '2020', to: null, before: 1, after: 2 }],
}

describe('what a version did to one record, in one line', () => {
  it.each<[RecordChange['kind'], string, string | null]>([
    ['event', 'named', 'Changed on 27 November 2026: 1 effect, in force from and summary.'],
    ['event', 'much', 'Changed on 27 November 2026: date, title, note and 1 more.'],
    ['event', 'new', 'New on 27 November 2026.'],
    ['claim', 'C1', 'Changed on 27 November 2026: who says it.'],
    ['link', 'drug', 'Changed on 27 November 2026: level on some dates.'],
    ['event', 'other', null],
    ['link', 'named', null],
  ])('of %s %s', (kind, id, words) => {
    expect(changedWords(log, kind, id)).toBe(words)
  })
})
