import { useEffect, useRef, useState } from 'react'
import type { PictureTools } from './picture-choices'

export interface DrawnPicture {
  readonly tools: PictureTools
  /** Without fonts. */
  readonly svg: string
}

interface Preview {
  /** Of what is shown. */
  readonly key: string
  /** Of an image; the last one stays while the next is drawn. */
  readonly url: string | null
  readonly error: Error | null
  /** Draws it once more. */
  readonly retry: () => void
}

const NOTHING: Omit<Preview, 'retry'> = { key: '', url: null, error: null }

/**
 * An image of a picture to look at.
 * @param key of what the picture depends on: another key draws anew
 */
export function usePreview(draw: () => Promise<DrawnPicture>, key: string): Preview {
  const [preview, setPreview] = useState(NOTHING)
  const [tryCount, setTryCount] = useState(0)
  const drawRef = useRef(draw)
  useEffect(() => {
    // Synchronises with the latest choices; the next effect reads them when the key changes.
    drawRef.current = draw
  })
  useEffect(() => {
    // Synchronises with the drawing, and frees the image when another takes its place.
    let isWanted = true
    let url: string | null = null
    const show = async () => {
      const { tools, svg } = await drawRef.current()
      const file = await tools.withFonts(svg)
      if (!isWanted) return
      url = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }))
      setPreview({ key, url, error: null })
    }
    show().catch((error: unknown) => {
      console.warn(`The picture could not be drawn, at try ${tryCount + 1}:`, error)
      if (isWanted) setPreview({ key, url: null, error: error instanceof Error ? error : null })
    })
    return () => {
      isWanted = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [key, tryCount])
  return { ...preview, retry: () => setTryCount(tryCount + 1) }
}
