import { useMemo } from 'react'
import { createSceneBuilder } from '@/scene/build-scene'
import { createComparer } from '@/scene/compare'
import type { Comparison, Scene } from '@/scene/scene'

/** What is on screen held against what happened, also while the map compares something else. */
export function useActualComparison(scene: Scene): Comparison | null {
  const { index } = scene
  const compare = useMemo(() => createComparer(createSceneBuilder(index)), [index])
  return useMemo(
    () => compare({ ...scene, view: { ...scene.view, compare: 'actual' } }),
    [compare, scene],
  )
}
