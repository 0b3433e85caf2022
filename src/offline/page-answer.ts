import { mergedSearch } from '@/url/enter-page'
import type { LanguageId } from '@/words/language'
import { loadLanguage } from '@/words/load-language'
import { offlinePageWords } from '@/words/offline-page'
import { productWords } from '@/words/product'
import type { BuildList } from './build-list'
import { offlineLanguage } from './offline-language'
import { stateIn } from './page-states'

/** Where nothing else can be said: a browser of its own shows an error, or nothing at all. */
async function sorry(root: string, language: LanguageId): Promise<Response> {
  await loadLanguage(language)
  const { noNetwork, openMap } = offlinePageWords
  const map = language === 'en' ? root : `${root}?lang=${language}`
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${productWords.name}</title>
<body style="max-width: 32em; margin: 15vh auto; padding: 0 24px; font: 1rem/1.5 system-ui, sans-serif">
<p>${noNetwork} <a href="${map}">${openMap}</a></p>
</html>
`
  return new Response(html, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

/** The query of a page that the kept build has itself, with and without the slash at its end. */
function knownState(url: string, root: string, pages: BuildList['pages']): string | null {
  const { origin, pathname } = new URL(url)
  const path = `${origin}${pathname}`.slice(root.length).replace(/\/?$/, '/')
  return Object.hasOwn(pages, path) ? (pages[path] ?? null) : null
}

/** What a worker knows of where it stands. */
interface Here {
  /** The address of the app, with its slash at the end. */
  readonly root: string
  readonly pages: BuildList['pages']
  /** Of the browser, the most wanted first. */
  readonly languages: readonly string[]
}

/**
 * A page for one state leads to its state, which the build that is kept shows: a page from the
 * network may be of a newer build, whose scripts would meet the kept data. One that the kept build
 * has as well needs no network.
 */
export async function pageAnswer(
  request: Request,
  { root, pages, languages }: Here,
  ask: (request: Request) => Promise<Response> = fetch,
): Promise<Response> {
  const leadTo = (state: string) => {
    const target = new URL(state, request.url)
    target.search = mergedSearch(target.search, new URL(request.url).search)
    return Response.redirect(target.href)
  }
  const known = knownState(request.url, root, pages)
  if (known !== null) return leadTo(root + known)
  const response = await ask(request).catch(() => null)
  // Safari shows a white page for a worker that answers with a failed fetch.
  if (!response) {
    const { url, referrer } = request
    return sorry(root, offlineLanguage({ url, referrer, languages }, root))
  }
  if (!response.ok) return response
  const state = stateIn(await response.clone().text())
  if (state === null || !new URL(state, request.url).href.startsWith(root)) return response
  return leadTo(state)
}
