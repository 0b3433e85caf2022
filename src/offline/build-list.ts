/** One build of the app: which files it is made of, each by its bytes. */
export interface BuildList {
  /** Another one for any other file, name or byte. */
  readonly id: string
  /** The SHA-256 in base64 of each file by its path below the root; the page itself is ``. */
  readonly files: Readonly<Record<string, string>>
  /** The query of the state that each page of its own stands for, by its path: `e/…/`. */
  readonly pages: Readonly<Record<string, string>>
}

/** Names with a hash of the bytes, which no two builds share unless the bytes are the same. */
export const NAMED_BY_BYTES = /-[\w-]{8}\.(\w+)$/

/** What a page sends to the worker that waits: the person said "Reload". */
export const TAKE_OVER = 'take-over'
