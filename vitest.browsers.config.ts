import { defineConfig } from 'vitest/config'

/** `npm run test:browsers`: a file for each engine, and the engines side by side. */
export default defineConfig({
  test: {
    include: ['test/browsers/*.browser.ts'],
    maxWorkers: 2,
    reporters: ['verbose', 'json'],
    outputFile: { json: 'reports/browsers.json' },
  },
})
