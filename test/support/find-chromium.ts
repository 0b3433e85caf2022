import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Draws WebGL in software, starts as root, and asks nothing of other hosts. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

/**
 * A Chromium to test in: the one named by CHROMIUM_PATH, the system's, or Playwright's own.
 * @throws Error with one sentence that says how to get one
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names "${named}", but there is no such file.`)
  }
  const found =
    named ??
    SYSTEM_NAMES.map(onPath).find((file) => file !== undefined) ??
    (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  if (found) return found
  throw new Error(
    'The journeys need a Chromium and found none: install one with "apt-get install chromium" or "npx playwright install chromium", or name one with CHROMIUM_PATH=/path/to/chromium.',
  )
}
