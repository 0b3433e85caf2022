import type { ReactNode } from 'react'
import type { LdSubject } from './json-ld'

/** What one page says of its subject, before it is put between head and foot. */
export interface Page {
  readonly body: ReactNode
  /** Ids of the sources that it rests on, in reading order; some may stand twice. */
  readonly cited: readonly string[]
  readonly subject: LdSubject
}
