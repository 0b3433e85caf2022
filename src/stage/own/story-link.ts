import { LARGEST_STORY_BYTES } from '@/model/own-story/read-story-file'
import type { StoryFile } from '@/model/schema/story-file'
import { readStory, type StoryReading } from '@/store/read-story'
import { storyFileWords } from '@/words/story-file'

/** First byte of what a link carries: how the bytes after the checksum are written. */
const PLAIN = 0
const DEFLATED = 1
/** The format, then four bytes of checksum. */
const HEAD_BYTES = 5

/** Mail and chat programs cut links somewhere above this; a file is safer then. */
export const LONGEST_LINK = 8_000
/** Longer ones were never written here; reading them costs time only. */
const LONGEST_READ = 64_000

/** FNV-1a: enough to tell a link that was cut or mistyped from a whole one. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @throws where the text is no base64url */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

/**
 * All bytes that come out of a transform.
 * @throws where they are no such bytes, or more than a story has: a few packed ones can hold gigabytes
 */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > LARGEST_STORY_BYTES) {
      await reader.cancel()
      throw new Error('More bytes than a story has.')
    }
    parts.push(Uint8Array.from(read.value))
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Older browsers compress nothing; the link is then longer and read all the same. */
async function packedBytes(
  text: string,
): Promise<{ readonly format: number; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const plain = Uint8Array.from(new TextEncoder().encode(text))
  try {
    const deflate = new CompressionStream('deflate-raw')
    return { format: DEFLATED, bytes: await through(plain, deflate) }
  } catch {
    return { format: PLAIN, bytes: plain }
  }
}

/** The whole story as signs that a hash may hold: format, checksum, compressed JSON, in base64url. */
export async function packStory(file: StoryFile): Promise<string> {
  const { format, bytes } = await packedBytes(JSON.stringify(file))
  const packed = new Uint8Array(HEAD_BYTES + bytes.length)
  packed[0] = format
  new DataView(packed.buffer).setUint32(1, checksum(bytes))
  packed.set(bytes, HEAD_BYTES)
  return toBase64Url(packed)
}

async function unpackedText(packed: string): Promise<string | null> {
  const all = fromBase64Url(packed)
  const bytes = all.slice(HEAD_BYTES)
  const sum = new DataView(all.buffer).getUint32(1)
  if (checksum(bytes) !== sum) throw new Error('The checksum differs.')
  if (all[0] !== PLAIN && all[0] !== DEFLATED) return null
  const plain =
    all[0] === PLAIN ? bytes : await through(bytes, new DecompressionStream('deflate-raw'))
  return new TextDecoder('utf-8', { fatal: true }).decode(plain)
}

/** Reads what a link carries; never throws, whatever somebody put there. */
export async function unpackStory(packed: string): Promise<StoryReading> {
  const { broken, tooNew } = storyFileWords.link
  if (packed.length > LONGEST_READ) return { file: null, problem: broken }
  try {
    const text = await unpackedText(packed)
    return text === null ? { file: null, problem: tooNew } : readStory(text)
  } catch {
    return { file: null, problem: broken }
  }
}
