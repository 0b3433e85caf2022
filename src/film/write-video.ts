import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'
import { filmWords } from '@/words/film'
import { bitsPerSecond, type FilmFormat } from './film-format'
import { atConstantRate, type FilmFrame, type FilmPlan, isSameFrame } from './film-plan'

export interface FilmJob {
  readonly format: FilmFormat
  readonly plan: FilmPlan
  /** Puts a frame on a canvas. */
  readonly paint: (canvas: HTMLCanvasElement, frame: FilmFrame) => Promise<void>
  readonly signal: AbortSignal
  /** @param share 0…1 of the frames written */
  readonly onProgress: (share: number) => void
}

export interface Film {
  readonly bytes: Blob
  readonly extension: 'mp4' | 'webm' | 'gif'
}

/** So many frames are written before the page gets its turn. */
const FRAMES_A_TURN = 6
const KEY_FRAME_S = 2

export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * Writes frame after frame at a constant rate: H.264 in MP4 where
 * the browser can, otherwise VP9 or VP8 in WebM.
 * @throws Error where the browser encodes none of them; DOMException AbortError when cancelled
 */
export async function writeVideo(job: FilmJob): Promise<Film> {
  const { format, plan, paint, signal, onProgress } = job
  const size = { width: format.widthPx, height: format.heightPx }
  const bitrate = bitsPerSecond(format)
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'vp8'], {
    ...size,
    bitrate,
  })
  if (!codec) throw new Error(filmWords.problems.noEncoder)
  const isMp4 = codec === 'avc'
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const target = new BufferTarget()
  const container = isMp4 ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat()
  const output = new Output({ format: container, target })
  const source = new CanvasSource(canvas, {
    codec,
    bitrate,
    keyFrameInterval: KEY_FRAME_S,
  })
  output.addVideoTrack(source)
  await output.start()
  try {
    const frames = atConstantRate(plan, format.fps)
    for (const [i, frame] of frames.entries()) {
      signal.throwIfAborted()
      if (!isSameFrame(frames[i - 1], frame)) await paint(canvas, frame)
      await source.add(frame.startMs / 1_000, frame.durationMs / 1_000)
      if (i % FRAMES_A_TURN > 0) continue
      onProgress(i / frames.length)
      await nextTurn()
    }
    await output.finalize()
  } catch (error) {
    await output.cancel()
    throw error
  }
  const mimeType = isMp4 ? 'video/mp4' : 'video/webm'
  if (!target.buffer) throw new Error(filmWords.problems.notWritten)
  return { bytes: new Blob([target.buffer], { type: mimeType }), extension: isMp4 ? 'mp4' : 'webm' }
}
