/** The package has no types of its own; these are the parts that are used. */
declare module 'gifenc' {
  type GifPalette = number[][]
  interface GifStream {
    readonly writeFrame: (
      indexed: Uint8Array,
      width: number,
      height: number,
      options: { palette: GifPalette; delay: number },
    ) => void
    readonly finish: () => void
    readonly bytes: () => Uint8Array<ArrayBuffer>
  }
  export function GIFEncoder(): GifStream
  export function quantize(rgba: Uint8ClampedArray, colours: number): GifPalette
  export function applyPalette(rgba: Uint8ClampedArray, palette: GifPalette): Uint8Array
}
