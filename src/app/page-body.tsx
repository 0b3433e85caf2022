import type { Scene } from '@/scene/scene'
import { Announcer } from './announcer'
import { useCameraRoom } from './camera-room'
import { drawLater } from './draw-later'
import type { Layout } from './layout'
import { SearchDialog, StoryEditorPanel } from './lazy-parts'
import { NoticeStack } from './notice-stack'
import type { ExplorerProps } from './screen-props'
import { Screens } from './screens'
import type { Search } from './use-search'
import { useStoryEditor } from './use-story-editor'

interface PageBodyProps
  extends Pick<ExplorerProps, 'versions' | 'theme' | 'notices' | 'newVersion'> {
  readonly scene: Scene
  readonly layout: Layout
  readonly size: { readonly widthPx: number; readonly heightPx: number }
  readonly isMap: boolean
  readonly twoMaps: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }
  readonly search: Search
  readonly onCopyLink: () => void
  /** On what is said over the map. */
  readonly noticesRef: (element: Element | null) => (() => void) | undefined
}

/** What follows the map while nobody presents: notices, the panels round it, and dialogs. */
export function PageBody(props: PageBodyProps) {
  const { scene, layout, size, isMap, search } = props
  const isStoryEditorOpen = useStoryEditor()
  const cameraRoom = useCameraRoom()
  return (
    <>
      <NoticeStack
        onElement={props.noticesRef}
        scene={scene}
        versions={props.versions}
        notices={props.notices}
        newVersion={props.newVersion}
        isMap={isMap}
        hasStrips={layout.kind !== 'narrow'}
        onCopyLink={props.onCopyLink}
        twoMaps={props.twoMaps}
      />
      <Screens scene={scene} layout={layout} size={size} isMap={isMap} twoMaps={props.twoMaps} />
      {search.isOpen && <SearchDialog index={scene.index} onClose={search.close} />}
      {isStoryEditorOpen && (
        <StoryEditorPanel
          scene={scene}
          draw={drawLater(scene.index, { theme: props.theme, cameraRoom })}
        />
      )}
      <Announcer scene={scene} />
    </>
  )
}
