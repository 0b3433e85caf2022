import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atConstantRate, isSameFrame, planFilm } from './film-plan'

describe('the plan of a film', () => {
  // Two seconds, a second of fading at four frames, one second.
  const plan = planFilm([{ holdMs: 2_000 }, { holdMs: 1_000 }], {
    fadeMs: 1_000,
    fps: 4,
    stillMs: 1_000,
  })

  it('lasts as long as its holds and fades', () => {
    expect(plan.durationMs).toBe(4_000)
  })

  it('has few frames while a picture stands still, and as many as asked for while it fades', () => {
    expect(
      plan.frames.map(({ startMs, shot, nextShare }) => [startMs, shot, nextShare > 0]),
    ).toEqual([
      [0, 0, false],
      [1_000, 0, false],
      [2_000, 0, true],
      [2_250, 0, true],
      [2_500, 0, true],
      [2_750, 0, true],
      [3_000, 1, false],
    ])
  })

  it('lets lines grow after a picture has come, and never in the first', () => {
    const { frames, durationMs } = planFilm(
      [
        { holdMs: 1_000, grows: true },
        { holdMs: 1_000, grows: true },
      ],
      { fadeMs: 1_000, fps: 4, stillMs: 1_000 },
    )
    expect(durationMs).toBe(4_000)
    const growing = frames.filter(({ grownShare }) => grownShare < 1)
    expect(growing.map(({ shot }) => shot)).toEqual(Array(10).fill(1))
    expect(growing[0]?.startMs).toBe(2_000)
    expect(growing.map(({ grownShare }) => grownShare)).toEqual(
      growing.map(({ grownShare }) => grownShare).toSorted((a, b) => a - b),
    )
  })

  it('has as many frames in every second at a constant rate, in the same order and for as long', () => {
    const frames = atConstantRate(plan, 25)
    expect(frames).toHaveLength(100)
    expect(new Set(frames.map(({ durationMs }) => durationMs))).toEqual(new Set([40]))
    expect(frames.map(({ startMs }) => startMs)).toEqual(frames.map((_, i) => i * 40))
    // Two seconds of one picture, a second in which it goes, a second of the next.
    expect(frames.filter(({ shot, nextShare }) => shot === 0 && nextShare === 0)).toHaveLength(50)
    expect(frames.filter(({ nextShare }) => nextShare > 0)).toHaveLength(25)
    const painted = frames.filter((frame, i) => !isSameFrame(frames[i - 1], frame))
    expect(painted).toHaveLength(6)
    expect(atConstantRate(planFilm([], { fadeMs: 1, fps: 1, stillMs: 1 }), 25)).toEqual([])
  })

  it('is nothing without pictures', () => {
    expect(planFilm([], { fadeMs: 700, fps: 30, stillMs: 1_000 })).toEqual({
      durationMs: 0,
      frames: [],
    })
  })

  it('has no gaps, never goes back, and shows every picture', () => {
    const holds = fc.array(fc.record({ holdMs: fc.integer({ min: 400, max: 6_000 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(holds, (shots) => {
        const { frames, durationMs } = planFilm(shots, { fadeMs: 700, fps: 30, stillMs: 1_000 })
        let endMs = 0
        let place = 0
        for (const frame of frames) {
          expect(frame.startMs).toBeCloseTo(endMs, 6)
          expect(frame.shot + frame.nextShare).toBeGreaterThanOrEqual(place)
          place = frame.shot + frame.nextShare
          endMs = frame.startMs + frame.durationMs
        }
        expect(endMs).toBeCloseTo(durationMs, 6)
        expect(new Set(frames.map(({ shot }) => shot)).size).toBe(shots.length)
      }),
    )
  })
})
