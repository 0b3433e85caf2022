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

async function keptAnswer(request: Request, path: string): Promise<Response> {
  const address = new URL(path, root).href
  const kept = await caches.match(address, { cacheName: CACHE, ignoreVary: true })
  if (!kept) return fetch(request)
  const range = request.headers.get('range')
  return range ? cutRange(kept, range) : kept
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
  const { request } = event
  const route = routeOf(request, root, build.files)
  if (!route) return
  event.respondWith(
    route.kind === 'page' ? pageAnswer(request, root) : keptAnswer(request, route.path),
  )
})
