import type { Page } from '@playwright/test'
import { type HostSite, serveHost } from './host-page'
import { test as base } from './journey'

/** The loader's handle, as a page sees it. */
export interface EmbeddedMap extends HTMLElement {
  onChange: ((query: string) => void) | null
  readonly getState: () => Promise<{ query: string; ignored: unknown[] }>
  readonly setState: (query: string) => Promise<{ query: string; ignored: unknown[] }>
}

declare global {
  interface Window {
    heard: unknown[]
  }
}

const hostPage = (app: string) => `<!doctype html>
<html lang="en">
  <title>A page about trade</title>
  <style>body { margin: 0 40px } chokepoint-map { width: 480px }</style>
  <h1>A page about trade</h1>
  <chokepoint-map id="first" ratio="480/320" title="The chain in May 2019" query="?t=2019-05-01">
    <a href="${app}/?t=2019-05-01">The chain in May 2019</a>
  </chokepoint-map>
  <p style="height: 3000px">Long text.</p>
  <chokepoint-map id="second" query="t=2024-09-01&parts=time,legend&theme=dark"></chokepoint-map>
  <script src="${app}/embed.js" async></script>
</html>`

/** Keeps all that is heard. */
const LISTENER = `<!doctype html><title>Listener</title><script>
  window.heard = []
  addEventListener('message', ({ data }) => heard.push(data))
</script>`

/** Asks an embed of another origin, without the loader, and keeps all that is heard. */
const plainPage = (frame: string, script = '') => `${LISTENER}
<iframe title="Map" width="480" height="320" src="${frame}"></iframe>
<script>{ const frame = document.querySelector('iframe'); ${script} }</script>`

/** So that the map answers the page. */
const NAME_ORIGIN = 'frame.src += "#origin=" + location.origin'

/** A journey with a page of another origin that embeds the map. */
export const test = base.extend<{ host: HostSite }>({
  host: async ({ baseURL }, use) => {
    const app = baseURL ?? ''
    const stranger = await serveHost({ '/': LISTENER })
    // The loader's own frames stand in a shadow, where no other frame finds them.
    const beside = (address: string) =>
      `${plainPage(`${app}/?view=embed&t=2019-05-01`, NAME_ORIGIN)}<iframe title="Other" name="other" src="${address}"></iframe>`
    const host = await serveHost({
      '/': hostPage(app),
      '/unnamed': plainPage(`${app}/?view=embed`),
      '/named': plainPage(`${app}/?view=embed`, NAME_ORIGIN),
      '/misnamed': plainPage(`${app}/?view=embed#origin=https://example.org`),
      '/stranger': beside(stranger.origin),
      '/sibling': beside('/listener'),
      '/listener': LISTENER,
    })
    await use(host)
    await Promise.all([host.close(), stranger.close()])
  },
})

export const firstFrame = (page: Page) => page.frameLocator('#first iframe')

/** Uses the handle of the first element. */
export const askFirst = (page: Page, act: 'getState' | 'setState', query = '') =>
  page.locator('#first').evaluate(
    async (element: EmbeddedMap, [name, text]) => {
      const { query: now, ignored } =
        name === 'getState' ? await element.getState() : await element.setState(text)
      return { query: now, ignored }
    },
    [act, query] as const,
  )
