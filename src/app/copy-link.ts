import { sharedView } from '@/scene/exports/shared-view'
import type { Scene } from '@/scene/scene'
import { formatView } from '@/url/view-codec'

/**
 * The address of exactly this state: the day written out and the data version named, so that it
 * means the same after the next version of the data.
 */
export function linkTo(scene: Scene): string {
  const view = { ...sharedView(scene.view), day: scene.day, data: scene.index.chain.version }
  const { origin, pathname, hash } = window.location
  // On the claims page the hash names the claim in front.
  return `${origin}${pathname}${formatView(view)}${view.surface === 'claims' ? hash : ''}`
}

/** @returns false where the browser gives no access to the clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
