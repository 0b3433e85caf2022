import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { whenFirstScreenShown } from './first-screen'
import { savesData } from './saves-data'
import { whenIdle } from './when-idle'

/** A busy machine is never idle, and there are some thirty parts: together they take no longer than this allows. */
const IDLE_MAX_MS = 300

/** On a slow machine land and names come after the flows, and before anything that nobody asked for. */
const PAUSE_MS = 1_500

const loads: (() => Promise<unknown>)[] = []

/** A part that is not on the first screen: it loads when it is used, or before that at leisure. */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loads.push(load)
  return lazy(async () => ({ default: await load() }))
}

/**
 * Loads every later part, one at a time, while the page has nothing else to do, so that a click waits
 * for no network. Parts that a part brings along follow at the end.
 */
export async function loadLaterParts(): Promise<void> {
  if (savesData()) return
  await whenFirstScreenShown()
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  for (const load of loads) {
    await whenIdle(IDLE_MAX_MS)
    // Whoever uses it asks again, and is told if it does not arrive.
    await load().catch(() => undefined)
  }
}
