/**
 * Texts as they stand in a page that is saved whole: deflated, since a page of many megabytes is not
 * sent on, and in base64, since a page is text. Browsers unpack them without any code of ours.
 */

const SLICE_BYTES = 32_768

/** All that comes out of a transform. */
function through(bytes: BlobPart, transform: GenericTransformStream): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(transform))
}

/** @throws where this browser can't pack */
export async function packText(text: string): Promise<string> {
  const answer = through(text, new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE_BYTES))
  }
  return btoa(binary)
}

/** @throws where it is no packed text */
export async function unpackText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed.trim()), (sign) => sign.charCodeAt(0))
  return through(bytes, new DecompressionStream('deflate-raw')).text()
}
