import { expect, it } from 'vitest'
import { createBoundedQueue } from './bounded-queue'

it('runs jobs in order, and of a flood the last; the others are told', async () => {
  const ran: number[] = []
  const dropped: number[] = []
  const add = createBoundedQueue(3)
  await new Promise<void>((resolve) => {
    for (let i = 0; i < 20_000; i += 1) {
      add({
        run: async () => {
          await Promise.resolve()
          ran.push(i)
          if (i === 19_999) resolve()
        },
        giveWay: () => dropped.push(i),
      })
    }
  })
  expect(ran).toEqual([0, 19_997, 19_998, 19_999])
  expect(dropped).toHaveLength(19_996)
  expect(dropped[0]).toBe(1)
})

it('goes on once it has run dry', async () => {
  const add = createBoundedQueue(1)
  const ran = (name: string) =>
    new Promise<string>((resolve) => {
      add({ run: async () => resolve(name), giveWay: () => resolve(`${name} dropped`) })
    })
  expect(await ran('first')).toBe('first')
  expect(await ran('second')).toBe('second')
})
