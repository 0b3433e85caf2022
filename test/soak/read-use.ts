import type { CDPSession, Page } from '@playwright/test'

/** What a page holds, after what nobody holds any more was thrown away. */
export interface Use {
  readonly heapMb: number
  readonly nodes: number
  readonly listeners: number
  readonly documents: number
  /** Of WebGL: alive, and made since the start. */
  readonly contexts: number
  readonly contextsMade: number
  readonly workers: number
}

/** Keeps a weak hold on each context of WebGL that the page asks for. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: WeakRef<WebGLRenderingContext>[] = []
    const seen = new WeakSet<object>()
    const original = HTMLCanvasElement.prototype.getContext
    Object.assign(window, { made })
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const context = Reflect.apply(original, this, [kind, ...rest])
        if (context && kind.startsWith('webgl') && !seen.has(context)) {
          seen.add(context)
          made.push(new WeakRef(context))
        }
        return context
      },
    })
  })
}

export async function readUse(page: Page, client: CDPSession): Promise<Use> {
  // Twice: what the first time lets go may hold more.
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const contexts = await page.evaluate(() => {
    const { made } = window as unknown as { made: WeakRef<WebGLRenderingContext>[] }
    const alive = made.filter((ref) => ref.deref()?.isContextLost() === false)
    return { alive: alive.length, made: made.length }
  })
  return {
    heapMb: metric('JSHeapUsedSize') / 1_000_000,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
    contexts: contexts.alive,
    contextsMade: contexts.made,
    workers: page.workers().length,
  }
}
