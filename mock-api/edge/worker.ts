// A module beside the worker, which edge hosts compile themselves.
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import { createApi } from '../api'
import type { Content } from '../content/content'
import { API_ROOT } from '../route'
import { createStateHost } from '../state-host'
import { type EdgeFiles, edgeStates } from './edge-states'

/** Put in by `bundle.ts`: an edge host has no files to read. */
declare const CONTENTS: readonly Content[]
declare const FILES: EdgeFiles
/** Where the site is; empty: where it is asked for. */
declare const SITE: string

/** What the host gives a worker: the files of the site, where it holds them itself. */
interface Bindings {
  readonly ASSETS?: { readonly fetch: (request: Request) => Promise<Response> }
}

const api = createApi(CONTENTS)
const states = edgeStates(CONTENTS, FILES, wasm)

/** A file of the site: from the host's own store, or else from where the request was going. */
const file = (request: Request, { ASSETS }: Bindings) => ASSETS?.fetch(request) ?? fetch(request)

// The module form that edge hosts ask for; a tool's default export, as in vite.config.ts.
export default {
  fetch: (request: Request, bindings: Bindings = {}): Response | Promise<Response> => {
    const { pathname } = new URL(request.url)
    const isOurs = pathname === '/' || pathname === '/state.png'
    if (!isOurs) return pathname.startsWith(API_ROOT) ? api.fetch(request) : file(request, bindings)
    return createStateHost({
      states,
      // A worker is reached by the names of its routes alone.
      siteUrl: ({ url }) => SITE || new URL('./', url).href,
      indexHtml: async () => {
        const page = await file(new Request(new URL('/', request.url)), bindings)
        return page.ok ? page.text() : null
      },
      rest: (asked) => file(asked, bindings),
    }).fetch(request)
  },
}
