import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** As they are asked for: the nearest first. */
class AsAsked extends BaseSequencer {
  override async sort<T>(files: T): Promise<T> {
    return files
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    include: ['{src,mock-api,test}/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    setupFiles: ['test/support/property-cases.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    sequence: { sequencer: AsAsked },
    testTimeout: 60_000,
    // A file that nothing tests is one whose changes all survive.
    passWithNoTests: true,
  },
})
