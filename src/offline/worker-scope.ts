/** The few parts of a service worker's world that we use: the types of the DOM do not have them. */
interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface AskedEvent extends Event {
  readonly request: Request
  /** Of the page that asks; '' while it does not stand yet. */
  readonly clientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}

interface WorkerEvents {
  readonly install: LifeEvent
  readonly activate: LifeEvent
  readonly fetch: AskedEvent
  readonly message: MessageEvent<unknown>
}

export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
}
