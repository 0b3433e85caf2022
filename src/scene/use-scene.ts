import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { useViewStore } from '@/store/view-store'
import { createSceneBuilder } from './build-scene'
import type { Scene } from './scene'

/** The one place where dataset and choices meet. */
export function useScene(index: ChainIndex): Scene {
  const build = useMemo(() => createSceneBuilder(index), [index])
  const view = useViewStore((store) => store.view)
  return useMemo(() => build(view), [build, view])
}
