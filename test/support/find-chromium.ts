import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { onPath } from './programs/on-path'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * Draws WebGL in software, puts the page itself together without a graphics card that is only
 * pretended (a third less work), starts as root, and asks nothing of other hosts.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * A Chromium to test in: the one named by CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns undefined where there is none
 * @throws Error where CHROMIUM_PATH names no file
 */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names "${named}", but there is no such file.`)
  }
  const own = chromium.executablePath()
  return named ?? SYSTEM_NAMES.map(onPath).find(Boolean) ?? (existsSync(own) ? own : undefined)
}

/** @throws Error with one sentence that says how to get a Chromium */
export function findChromium(): string {
  const found = chromiumPath()
  if (found) return found
  throw new Error(
    'The journeys need a Chromium and found none: install one with "apt-get install chromium" or "npx playwright install chromium", or name one with CHROMIUM_PATH=/path/to/chromium.',
  )
}
