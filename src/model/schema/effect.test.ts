import { expect, it } from 'vitest'
import { changeSchema, levelSchema } from './effect'

const isChange = (change: unknown) => changeSchema.safeParse(change).success

it('a change sets a level, is a step of one or two, or a push, and only one of them', () => {
  for (const by of [-2, -1, 1, 2]) expect(isChange({ by }), `${by}`).toBe(true)
  for (const by of [-3, 0, 3, 1.5, '1']) expect(isChange({ by }), `${by}`).toBe(false)
  for (const push of ['up', 'down', 'mixed']) expect(isChange({ push })).toBe(true)
  expect(isChange({ push: 'sideways' })).toBe(false)
  expect(isChange({ to: 4 })).toBe(true)
  expect(isChange({ to: 4, by: 1 })).toBe(false)
  expect(isChange({})).toBe(false)
})

it('a level is one of five ranks, or has none', () => {
  const isLevel = (level: unknown) => levelSchema.safeParse(level).success
  for (const level of [0, 1, 2, 3, 4, 'not-rated', 'not-described']) {
    expect(isLevel(level), `${level}`).toBe(true)
  }
  for (const level of [-1, 5, 2.5, '2', 'none', null])
    expect(isLevel(level), `${level}`).toBe(false)
})
