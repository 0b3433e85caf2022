import { expect, it } from 'vitest'
import { loadOnce } from './load-once'

it('asks once for what arrives, and again after a failure', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('land')]
  let asked = 0
  const load = loadOnce(() => answers[asked++] ?? Promise.resolve('asked too often'))
  await expect(load()).rejects.toThrow('offline')
  expect(await Promise.all([load(), load(), load()])).toEqual(['land', 'land', 'land'])
  expect(asked).toBe(2)
})
