import { attempt } from '@/store/attempt'

/**
 * Once another build has taken over, in whatever window that was said, each window goes on as that
 * build: its own files are gone. The first worker of a page that had none changes nothing.
 */
export function followTakeOver(): void {
  // In a frame that shares no origin with anybody a browser refuses to say whether there are any.
  const serviceWorker = attempt(() => navigator.serviceWorker, null)
  if (!serviceWorker) return // or the page is not secure
  let isControlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) window.location.reload()
    isControlled = true
  })
}
