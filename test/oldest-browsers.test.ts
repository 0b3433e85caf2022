import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUILD_TARGET, OLDEST_BROWSERS } from '../oldest-browsers'
import { lateCalls } from './support/compat/late-calls'
import { lateStyles } from './support/compat/late-styles'

/** Build-time code, what a worker or Node runs elsewhere, and texts. */
const NOT_IN_THE_PAGE =
  /\/(?:previews|pack|build|words)\/|build-base-map|vite-plugin|\.test\.|\.bench\./

function sourceOf(ending: RegExp): string {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true })
  const files = entries.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  const own = files.filter((file) => ending.test(file) && !NOT_IN_THE_PAGE.test(file))
  return own.map((file) => readFileSync(file, 'utf8')).join('\n')
}

/** Missing in one of them, and why that is no harm. */
const PLAINER: Readonly<Record<string, string>> = {
  ':-moz-range-thumb': 'Firefox’s own name; the others have theirs beside it',
  ':-webkit-slider-thumb': 'the others’ own name; Firefox has its own beside it',
  'accent-color': 'Safari keeps no least contrast for it; ours has been measured',
  'break-after: avoid': 'on paper a heading may stand at the foot of a sheet',
  'forced-color-adjust': 'Safari forces no colours',
  'forced-color-adjust: none': 'Safari forces no colours',
  'line-clamp': 'stands beside its older name, which all of them have',
  'print-color-adjust': 'the build writes the older name of it beside it',
  'print-color-adjust: exact': 'the build writes the older name of it beside it',
  'scrollbar-color': 'a scrollbar in the browser’s own colours',
  'scrollbar-width': 'a scrollbar as wide as usual',
  'scrollbar-width: none': 'a scrollbar as wide as usual',
  'scrollbar-width: thin': 'a scrollbar as wide as usual',
  'text-decoration: dotted': 'the mark of a word that is explained is a plain underline',
  'text-wrap: balance': 'lines of a heading of other lengths',
  'text-wrap: pretty': 'a last line of one word',
  'user-select': 'the build writes Safari’s own name of it beside it',
}

/** Missing in one of them, and how the code does without. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  'CanvasRenderingContext2D.font': 'Safari does not say its weight again; it is set, never read',
  'Document.moveBefore': 'move-keeping-focus.ts: moved in the older way, and the focus given back',
  'Element.moveBefore': 'move-keeping-focus.ts: the same',
  'Navigator.keyboard': 'keys that the system keeps to itself stay with it',
  'Navigator.share': 'link-part.tsx: without it there is no such button',
  VideoEncoder: 'film-dialog.tsx: without it a GIF is all that is offered',
  'Window.devicePixelRatio':
    'Safari’s stays as it is while the page is zoomed; MapLibre reads the same',
  'Window.requestIdleCallback': 'when-idle.ts: a timer',
}

/** Of things of ours, or of older ones, that happen to be called as a member of a newer one is. */
const OUR_NAMES = [
  'Blob.bytes',
  'HTMLCanvasElement.content',
  'HTMLInputElement.alpha',
  'Iterator.take',
  'Navigator.ink',
  'Navigator.presentation',
  'RegExp.escape',
  'Response.bytes',
  'ServiceWorkerRegistration.index',
  'SuppressedError.error',
]

describe('the oldest browsers', () => {
  it('are those that the README names and the build is written for', () => {
    const { chrome, edge, firefox, safari } = OLDEST_BROWSERS
    expect(chrome).toBe(edge)
    expect(readFileSync('README.md', 'utf8')).toContain(
      `Chrome and Edge ${chrome}, Firefox ${firefox} and Safari ${safari}`,
    )
    expect(BUILD_TARGET).toEqual(['chrome124', 'edge124', 'firefox128', 'safari17.4'])
    expect(readFileSync('vite.config.ts', 'utf8')).toContain('target: BUILD_TARGET')
  })

  it('have all that style sheets use, but for what only looks plainer without', () => {
    expect(lateStyles(sourceOf(/\.css$/))).toEqual(Object.keys(PLAINER).sort())
  })

  it('have all that scripts use, but for what is asked for before it is used', () => {
    expect(lateCalls(sourceOf(/\.tsx?$/))).toEqual([...Object.keys(ASKED_FOR), ...OUR_NAMES].sort())
  })

  it('would be told apart from newer ones', () => {
    expect(lateStyles('a { field-sizing: content; color: light-dark(red, blue) }')).toEqual([
      'field-sizing',
      'field-sizing: content',
      'light-dark()',
    ])
    expect(lateCalls('bytes.toBase64(); Promise.try(f); URL.parse(a); list.toSorted()')).toEqual([
      'Promise.try',
      'URL.parse',
      'Uint8Array.toBase64',
    ])
  })
})
