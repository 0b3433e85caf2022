import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

/** What the live regions of a page said, in order; what is silent (`aria-live="off"`) says nothing. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard: string[] = []
  await page.exposeFunction('heardByTranscript', (text: string) => {
    heard.push(text)
  })
  await page.addInitScript(() => {
    const said = new WeakMap<Element, string>()
    const regionOf = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement
      return element?.closest('[aria-live], [role="status"], [role="alert"]') ?? null
    }
    new MutationObserver((changes) => {
      for (const region of new Set(changes.map(({ target }) => regionOf(target)))) {
        const text = region?.textContent?.trim() ?? ''
        if (!region || region.getAttribute('aria-live') === 'off' || said.get(region) === text)
          continue
        said.set(region, text)
        if (text !== '') Reflect.get(window, 'heardByTranscript')(text)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return async () => heard.splice(0)
}

/** What has the focus, as it is read out: `slider "Day": 1 May 2019, 12 events in force`. */
async function focused(page: Page): Promise<string> {
  const focus = page.locator(':focus').first()
  const tree = await focus.ariaSnapshot()
  const [first = ''] = tree.split('\n')
  const value = await focus.getAttribute('aria-valuetext')
  return `${first.replace(/^- /, '').replace(/:$/, '')}${value ? `: ${value}` : ''}`
}

/** Writes down a task as somebody does it without seeing the page. */
export interface Transcript {
  readonly title: (text: string) => void
  /** One key, what has the focus after it, and what is said; a voice that is awaited is named. */
  readonly press: (key: string, awaited?: RegExp) => Promise<void>
  /** One act on what the accessibility tree offers. */
  readonly activate: (target: Locator, awaited?: RegExp) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** A part of the accessibility tree, as it is read out. */
  readonly read: (part: Locator) => Promise<void>
  /** Holds what was written down against the file. */
  readonly compare: (file: string) => void
}

export async function startTranscript(page: Page): Promise<Transcript> {
  const heard = await listen(page)
  const lines: string[] = []
  const after = async (awaited: RegExp | undefined) => {
    const said: string[] = []
    await expect(async () => {
      said.push(...(await heard()))
      if (awaited) expect(said.join('\n')).toMatch(awaited)
    }).toPass({ timeout: 15_000 })
    for (const text of said) lines.push(`    said: ${text}`)
  }
  return {
    title: (text) => lines.push('', text),
    press: async (key, awaited) => {
      await page.keyboard.press(key)
      lines.push(`  ${key} → ${await focused(page)}`)
      await after(awaited)
    },
    activate: async (target, awaited) => {
      const [name = ''] = (await target.ariaSnapshot()).split('\n')
      await target.press('Enter')
      lines.push(`  activate ${name.replace(/^- /, '').replace(/:$/, '')}`)
      await after(awaited)
    },
    type: async (text) => {
      await page.keyboard.type(text)
      lines.push(`  type ${text}`)
    },
    read: async (part) => {
      const tree = await part.ariaSnapshot()
      lines.push(...tree.split('\n').map((line) => `    ${line}`))
    },
    compare: (file) => {
      const address = new URL(`../transcripts/${file}.txt`, import.meta.url)
      const text = `${lines.join('\n').trim()}\n`
      if (process.env.WRITE_TRANSCRIPTS) writeFileSync(address, text)
      expect(text).toBe(readFileSync(address, 'utf8'))
    },
  }
}
