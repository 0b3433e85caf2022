import { pagePartWords } from '@/words/page-parts'

/** Told in words; what the browser said goes to the console. */
class PartError extends Error {
  constructor(what: string) {
    super(pagePartWords.missing(what))
    this.name = 'PartError'
  }
}

const SCRIPT = /https?:\/\/\S+\.(?:js|tsx?)\b/

/** Another address of a file: a browser or a cache on the way may hold on to the failure of the first. */
function anew(address: string, tryCount: number): URL {
  const url = new URL(address)
  url.searchParams.set('again', `${tryCount}`)
  return url
}

/**
 * Another address of the script that an import failed for. Chromium and Firefox name it, Safari
 * does not.
 * @param origin of the page; scripts of others are left alone
 * @param tryCount a number that was not used before
 * @returns null where the message names no script of the page
 */
export function freshAddress(message: string, origin: string, tryCount: number): URL | null {
  const [named] = SCRIPT.exec(message) ?? []
  return named && new URL(named).origin === origin ? anew(named, tryCount) : null
}

/**
 * What a function imports, as the build writes it. WebKit never asks again for a script that failed,
 * and does not say which one it was.
 * @param chunk the address of a script of the build: all of them lie in one folder
 * @returns its address; the empty text where the function names none
 */
export function importedBy(load: string, chunk: string): string {
  const [, , path] = /\bimport\(\s*(["'`])([^"'`]+)\1/.exec(load) ?? []
  return path ? new URL(path, chunk).href : ''
}

/** The addresses of style sheets that did not load. What waits for one never asks for it again. */
const failedStyles = new Set<string>()
let isWatching = false

function watchStyles(): void {
  if (isWatching) return
  isWatching = true
  const watch = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') {
      failedStyles.add(target.href)
    }
  }
  // They do not bubble.
  document.addEventListener('error', watch, { capture: true })
}

/** Resolves when a style sheet is there, from another address. */
function loadStyles(address: string): Promise<void> {
  const { href } = anew(address, tryCount)
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      failedStyles.delete(address)
      resolve()
    })
    link.addEventListener('error', () => {
      failedStyles.delete(href)
      link.remove()
      reject(new Error(`${href} did not load.`))
    })
    document.head.append(link)
  })
}

let tryCount = 0

/** The style sheets that the page came with and did not get. */
export function missingStyles(): HTMLLinkElement[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
  // Chromium makes an empty one of an answer of an error status.
  return [...links].filter(({ sheet }) => !sheet || sheet.cssRules.length === 0)
}

/**
 * Asks once more for those.
 * @throws Error with the address of one that does not come
 */
export async function loadMissingStyles(): Promise<void> {
  tryCount += 1
  await Promise.all(missingStyles().map(({ href }) => loadStyles(href)))
}

async function secondTry<Module>(load: () => Promise<Module>, failure: unknown): Promise<Module> {
  const message = failure instanceof Error ? failure.message : ''
  tryCount += 1
  await Promise.all([...failedStyles].map(loadStyles))
  const freshOf = (text: string) => freshAddress(text, window.location.origin, tryCount)
  const fresh = freshOf(message) ?? freshOf(importedBy(`${load}`, import.meta.url))
  return fresh ? import(/* @vite-ignore */ fresh.href) : load()
}

/**
 * A part of the app that comes on use. Where it fails it is asked for once more, from an address
 * that nobody has seen fail.
 * @param what its name in a sentence, such as `the share sheet`
 * @throws PartError with one sentence for people
 */
export async function importAnew<Module>(
  what: string,
  load: () => Promise<Module>,
): Promise<Module> {
  watchStyles()
  try {
    return await load()
  } catch (first) {
    console.warn(first)
    try {
      return await secondTry(load, first)
    } catch (second) {
      console.error(second)
      throw new PartError(what)
    }
  }
}
