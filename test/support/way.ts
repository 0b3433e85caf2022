import type { Locator, Page } from '@playwright/test'

/** How somebody comes to parts of the page that load on use. */
export interface Way {
  readonly to: string
  readonly path: string
  readonly act?: (page: Page) => Promise<void>
  /** There once the part has arrived. */
  readonly arrived: (page: Page) => Locator
  /** Where a part is asked for by an act, that act again; "Try again" elsewhere. */
  readonly again?: (page: Page) => Promise<void>
  readonly before?: (page: Page) => Promise<void>
}
