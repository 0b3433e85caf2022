import { expect, it } from 'vitest'
import type { Series } from '@/model/schema/history'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { drawnInLane } from './drawn-in-lane'

const outcome = (ids: readonly string[], mainLine?: string) =>
  ({
    series: { mainLine } as Series,
    lines: ids.map((id) => ({ id, name: id, figures: [] })),
  }) as unknown as Outcome

it('a lane draws up to three lines, of more the main one alone, and none where none is the main one', () => {
  const drawn = (...given: Parameters<typeof outcome>) =>
    drawnInLane(outcome(...given))?.lines.map(({ id }) => id) ?? null
  expect(drawn(['all', 'us', 'jp'])).toEqual(['all', 'us', 'jp'])
  expect(drawn(['us', 'all', 'jp', 'de'], 'all')).toEqual(['all'])
  expect(drawn(['us', 'all', 'jp', 'de'])).toBeNull()
})
