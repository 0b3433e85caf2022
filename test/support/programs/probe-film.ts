import { runProgram } from './run-program'

/** What a player makes of a film. */
export interface ProbedFilm {
  readonly codec: string
  readonly widthPx: number
  readonly heightPx: number
  readonly durationS: number
  /** Each decoded and counted, not as the file says. */
  readonly frameCount: number
}

/** Decodes a film from beginning to end. @throws Error where it can't be decoded */
export async function probeFilm(file: string): Promise<ProbedFilm> {
  const shown = 'stream=codec_name,width,height,nb_read_frames:format=duration'
  const asked = ['-v', 'error', '-count_frames', '-select_streams', 'v:0', '-show_entries', shown]
  const { streams, format } = JSON.parse(
    `${await runProgram('ffprobe', ...asked, '-of', 'json', file)}`,
  )
  const [stream] = streams
  return {
    codec: stream.codec_name,
    widthPx: stream.width,
    heightPx: stream.height,
    durationS: Number(format.duration),
    frameCount: Number(stream.nb_read_frames),
  }
}
