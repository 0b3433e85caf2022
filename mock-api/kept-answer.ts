/** An answer as it is sent again and again. */
export interface KeptAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Weak, since a host may compress the same answer on its way. */
  readonly etag: string
  readonly isFinal: boolean
}

/** Encodes an answer and takes its digest, once for all who ask. */
export async function keptAnswer(body: string, isFinal: boolean): Promise<KeptAnswer> {
  const bytes = new TextEncoder().encode(body)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes, etag: `W/"${hash}"`, isFinal }
}
