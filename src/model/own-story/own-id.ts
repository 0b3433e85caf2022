/** An id no story that ships will ever have. */
const OWN_ID = /^own-[a-z0-9]{6}$/
const SIGNS = 'abcdefghijklmnopqrstuvwxyz'

/** True for stories that somebody made: they live on a device, not on the server. */
export function isOwnId(id: string): boolean {
  return OWN_ID.test(id)
}

/** @param bytes six random ones */
function idFrom(bytes: Uint8Array): string {
  return `own-${Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('')}`
}

/** An id that is not taken yet. */
export function freshOwnId(taken: readonly string[]): string {
  const id = idFrom(crypto.getRandomValues(new Uint8Array(6)))
  return taken.includes(id) ? freshOwnId(taken) : id
}
