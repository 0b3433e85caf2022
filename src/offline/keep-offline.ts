import { TAKE_OVER } from './build-list'

/**
 * Chromium gives a change of workers up when a page asks for something at that very moment, and
 * takes it up again when a page is opened. Workers that do change need a tenth of this.
 */
const TAKE_OVER_MAX_MS = 3_000

/**
 * Has a worker keep this build for times without a network.
 * @param onNewVersion told how to take over, once a newer build is kept beside this one
 */
export async function keepOffline(onNewVersion: (takeOver: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  const worker = new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI)
  await serviceWorker.register(worker, { updateViaCache: 'none' })
  const registration = await serviceWorker.getRegistration()
  if (!registration) return

  const offer = () => {
    const { active, waiting } = registration
    if (!active || !waiting) return // the first one waits for nobody
    onNewVersion(() => {
      // A page past the worker, as after a forced reload, is taken over for the first time.
      serviceWorker.addEventListener('controllerchange', () => window.location.reload())
      waiting.postMessage(TAKE_OVER)
      setTimeout(() => window.location.reload(), TAKE_OVER_MAX_MS)
    })
  }
  const watch = () => registration.installing?.addEventListener('statechange', offer)
  offer()
  watch()
  registration.addEventListener('updatefound', watch)
}
