import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import { createSceneBuilder, type SceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createRandom } from '../../support/random'

export const STEPS_PER_SAMPLE = 1_000
const FROM_SCRATCH_SCENES = 10
const SPAN_STEP_DAYS = 5

/** Milliseconds per scene, one number per round; all but the first pass run hot. */
export interface StepTimes {
  readonly oneDay: readonly number[]
  /** A sweep over the whole span, `SPAN_STEP_DAYS` at a time. */
  readonly sweep: readonly number[]
  readonly jump: readonly number[]
  /** The first sweep, in which every state that is met is folded. */
  readonly firstSweep: number
  /** The peer: a scene that knows nothing of the one before. */
  readonly fromScratch: readonly number[]
}

function timeScenes(build: SceneBuilder, days: readonly Day[]): number {
  const start = performance.now()
  for (const day of days) build({ ...DEFAULT_VIEW, day })
  return (performance.now() - start) / days.length
}

/**
 * Steps through the days of a chain as a slider does. Neither Node nor the DOM is needed, so that
 * the same code runs in both.
 */
export function timeSteps(index: ChainIndex, rounds: number): StepTimes {
  const spanDays = index.spanTo - index.spanFrom
  const steps = Array.from({ length: STEPS_PER_SAMPLE }, (_, i) => i)
  const random = createRandom(7)
  const days = {
    oneDay: steps.map((i) => index.spanFrom + i),
    sweep: steps.map((i) => index.spanFrom + i * SPAN_STEP_DAYS),
    jump: steps.map(() => index.spanFrom + Math.floor(random() * spanDays)),
  }
  const build = createSceneBuilder(index)
  const firstSweep = timeScenes(build, days.sweep)
  timeScenes(build, days.jump)
  const repeat = (time: () => number): number[] => Array.from({ length: rounds }, time)
  return {
    firstSweep,
    oneDay: repeat(() => timeScenes(build, days.oneDay)),
    sweep: repeat(() => timeScenes(build, days.sweep)),
    jump: repeat(() => timeScenes(build, days.jump)),
    fromScratch: repeat(() => {
      const times = days.jump
        .slice(0, FROM_SCRATCH_SCENES)
        .map((day) => timeScenes(createSceneBuilder(index), [day]))
      return times.reduce((sum, ms) => sum + ms, 0) / times.length
    }),
  }
}
