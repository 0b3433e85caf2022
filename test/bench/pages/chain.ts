import { createMapView } from '@/map/map-view'
import { indexChain } from '@/model/chain-index'
import { chainSchema } from '@/model/schema/chain'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { mapElement } from './bench-page'

/** The app's own map with the real chain, without panels: flows move as they do while it plays. */
async function showChain(): Promise<void> {
  const response = await fetch('/api/v1/chains/fentanyl.json')
  const index = indexChain(chainSchema.parse(await response.json()))
  const query = new URLSearchParams(location.search)
  const numberOf = (name: string): number => Number(query.get(name) ?? 0)
  const scene = createSceneBuilder(index)({ ...DEFAULT_VIEW, day: numberOf('day') })
  const ignore = () => undefined
  const view = createMapView(mapElement(), {
    onSelect: ignore,
    onHover: ignore,
    onCamera: ignore,
    onDrawn: ignore,
    onSettled: ignore,
    loadPart: (_, load) => load(),
    onFault: (fault) => {
      if (fault) throw new Error(fault)
    },
  })
  const insets = {
    top: numberOf('top'),
    right: numberOf('right'),
    bottom: numberOf('bottom'),
    left: numberOf('left'),
  }
  const move = (isPlaying: boolean): void =>
    view.render(scene, {
      theme: 'light',
      insets,
      corner: null,
      isPlaying,
      reducedMotion: false,
      isCooperative: false,
      isPlain: false,
      screenWidthPx: window.innerWidth,
      labelScale: 1,
      stateTint: null,
    })
  move(false)
  window.benchPage = { move }
}

void showChain()
