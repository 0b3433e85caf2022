import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Where the file is and what stands in it; nothing is written into the tree. */
const { MUTANT_OF = '', MUTANT_CODE = '', MUTANT_TESTS = '' } = process.env

function mutate(): Plugin {
  return {
    name: 'mutate',
    enforce: 'pre',
    load: (id) => (id === MUTANT_OF ? readFileSync(MUTANT_CODE, 'utf8') : null),
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [mutate()],
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    include: MUTANT_TESTS.split(' '),
    environment: 'node',
    env: { TZ: 'UTC' },
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 30_000,
    reporters: ['dot'],
    // A file that nothing tests is one whose changes all survive.
    passWithNoTests: true,
  },
})
