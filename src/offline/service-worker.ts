import { beginAnew } from './begin-anew'
import { type BuildList, TAKE_OVER } from './build-list'
import { cutRange } from './cut-range'
import { keepFiles } from './keep-files'
import { pageAnswer } from './page-answer'
import { routeOf } from './route'
import type { WorkerScope } from './worker-scope'

/** Written in by the build. */
declare const BUILD: BuildList

const build = BUILD // the list stands in the script once
const worker = globalThis as unknown as WorkerScope
const root = worker.registration.scope
/** Two copies of the app on one host know each other's caches by their folders. */
const OURS = `chokepoint ${root} `
const CACHE = OURS + build.id

async function deleteOthers(): Promise<void> {
  const names = await caches.keys()
  const others = names.filter((name) => name.startsWith(OURS) && name !== CACHE)
  await Promise.all(others.map((name) => caches.delete(name)))
}

async function keptFile(path: string): Promise<Response | undefined> {
  const address = new URL(path, root).href
  return caches.match(address, { cacheName: CACHE, ignoreVary: true })
}

async function keptAnswer(request: Request, path: string): Promise<Response> {
  const kept = await keptFile(path)
  if (!kept) return fetch(request)
  const range = request.headers.get('range')
  return range ? cutRange(kept, range) : kept
}

/** Only a page that would begin as this build begins anew: another would do so without end. */
async function otherBuildAnswer(request: Request, clientId: string): Promise<Response> {
  const { url } = (await worker.clients.get(clientId)) ?? {}
  const page = url && routeOf({ method: 'GET', mode: 'navigate', url }, root, build.files)
  const isOurs = page && page.kind === 'kept' && (await keptFile(page.path))
  return (isOurs && beginAnew(request)) || fetch(request)
}

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => keepFiles(cache, root, build.files)))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteOthers().then(() => worker.clients.claim()))
})

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  const route = routeOf(request, root, build.files)
  if (route?.kind === 'kept') event.respondWith(keptAnswer(request, route.path))
  else if (route?.kind === 'page') {
    const { languages } = navigator
    event.respondWith(pageAnswer(request, { root, pages: build.pages, languages }))
  } else if (route) event.respondWith(otherBuildAnswer(request, clientId))
})
