/** How long a picture stands still, in milliseconds. */
export interface Hold {
  readonly holdMs: number
  /** Its lines grow from those of the picture before, once it has come. */
  readonly grows?: boolean
}

/** One frame: a picture, and how much of the next one has come over it already. */
export interface FilmFrame {
  readonly startMs: number
  readonly durationMs: number
  readonly shot: number
  /** 0…1; 0 while the picture stands still. */
  readonly nextShare: number
  /** How far the lines of the picture have grown; 1 once they stand. */
  readonly grownShare: number
}

export interface FilmPlan {
  readonly durationMs: number
  /** Without gaps, from 0 to the end. */
  readonly frames: readonly FilmFrame[]
}

interface Pace {
  /** From each picture to the next. */
  readonly fadeMs: number
  /** Frames a second while something moves. */
  readonly fps: number
  /** A picture that stands still is a frame again after so long, for those who wind the film. */
  readonly stillMs: number
}

/** How long lines grow, and in how many pictures: more are not told apart, and each is drawn. */
const GROW = { ms: 1_000, pictures: 10 } as const

/** Slow in, slow out: nothing jumps on a large screen. */
function eased(share: number): number {
  return share * share * (3 - 2 * share)
}

/** A stretch in equal parts, none of them longer than `mostMs`. */
function parts(
  lengthMs: number,
  mostMs: number,
): { readonly offsetMs: number; readonly partMs: number }[] {
  const count = Math.max(Math.ceil(lengthMs / mostMs), 1)
  const partMs = lengthMs / count
  return Array.from({ length: count }, (_, i) => ({ offsetMs: i * partMs, partMs }))
}

/**
 * Pictures one after the other, each held and then faded into the next, whose lines then grow where
 * they differ. Frames are planned, not timed, so that a film has the same speed whatever the machine;
 * while nothing moves there are few.
 */
export function planFilm(shots: readonly Hold[], { fadeMs, fps, stillMs }: Pace): FilmPlan {
  const frames: FilmFrame[] = []
  let atMs = 0
  shots.forEach(({ holdMs, grows = false }, shot) => {
    const still = { shot, nextShare: 0 }
    if (grows && shot > 0) {
      for (const { offsetMs, partMs } of parts(GROW.ms, GROW.ms / GROW.pictures)) {
        const grownShare = eased((offsetMs + partMs / 2) / GROW.ms)
        frames.push({ startMs: atMs + offsetMs, durationMs: partMs, ...still, grownShare })
      }
      atMs += GROW.ms
    }
    const startMs = atMs
    for (const { offsetMs, partMs } of parts(holdMs, stillMs)) {
      frames.push({ startMs: startMs + offsetMs, durationMs: partMs, ...still, grownShare: 1 })
    }
    atMs += holdMs
    if (shot === shots.length - 1) return
    const fadeStartMs = atMs
    for (const { offsetMs, partMs } of parts(fadeMs, 1_000 / fps)) {
      const nextShare = eased((offsetMs + partMs / 2) / fadeMs)
      const startsMs = fadeStartMs + offsetMs
      frames.push({ startMs: startsMs, durationMs: partMs, shot, nextShare, grownShare: 1 })
    }
    atMs += fadeMs
  })
  return { durationMs: atMs, frames }
}

/**
 * The same film with as many frames in every second: a picture that stands is the same frame again and again. Programs
 * that cut films, and slides, expect it.
 */
export function atConstantRate({ frames, durationMs }: FilmPlan, fps: number): FilmFrame[] {
  const stepMs = 1_000 / fps
  let at = 0
  return Array.from({ length: Math.round(durationMs / stepMs) }, (_, i): FilmFrame => {
    const middleMs = (i + 0.5) * stepMs
    while (at < frames.length - 1 && endOf(frames[at]) <= middleMs) at += 1
    const shown = frames[at]
    if (!shown) throw new Error('Expected a film with a picture.')
    return { ...shown, startMs: i * stepMs, durationMs: stepMs }
  })
}

function endOf(frame: FilmFrame | undefined): number {
  return frame ? frame.startMs + frame.durationMs : 0
}

/** Whether two frames are the same picture. */
export function isSameFrame(a: FilmFrame | undefined, b: FilmFrame): boolean {
  return a?.shot === b.shot && a.nextShare === b.nextShare && a.grownShare === b.grownShare
}
