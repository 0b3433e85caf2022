import { useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { Notice } from '@/panels/notices/notice'
import { VersionStrip } from '@/panels/versions/version-strip'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene } from '@/scene/scene'
import type { VersionStatus } from '@/scene/use-chain'
import { setData } from '@/store/view-store'
import { resolveIds } from '@/url/resolve-ids'
import { linkNoticeWords } from '@/words/link-notices'
import { versionWords } from './version-words'

/** The version of the data that a link was made with, beside the one served now. */
export interface ShownVersions {
  readonly status: VersionStatus
  /** null where it is not there to be shown. */
  readonly past: ChainIndex | null
  readonly current: ChainIndex
  /** The reader has seen what is different; the name of the data stays. */
  readonly isShort: boolean
  readonly onShorten: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

interface DataVersionProps {
  readonly scene: Scene
  readonly versions: ShownVersions
}

/** The same choices in another version of the data, under the names that it has for them. */
function useSceneIn(index: ChainIndex, { view }: Scene): Scene {
  const build = useMemo(() => createSceneBuilder(index), [index])
  return useMemo(
    () => build({ ...view, ...resolveIds(index, view).patch, compare: null }),
    [build, index, view],
  )
}

function Strip({ scene, versions, past }: DataVersionProps & { readonly past: ChainIndex }) {
  const { current, ...rest } = versions
  const isPast = scene.index === past
  const other = useSceneIn(isPast ? current : past, scene)
  const [before, after] = isPast ? [scene, other] : [other, scene]
  return <VersionStrip {...rest} before={before} after={after} isPast={isPast} />
}

/** Which data is on screen, where a link was made with other data. */
export function DataVersion({ scene, versions }: DataVersionProps) {
  const { status, past, current } = versions
  const madeWith = scene.view.data
  const [closed, setClosed] = useState<string | null>(null)
  const text = versionWords(status, madeWith, current.chain.version)
  if (text && closed !== madeWith) {
    const leave = { text: linkNoticeWords.useNewest, onAct: () => setData(null) }
    return <Notice text={text} act={leave} onClose={() => setClosed(madeWith)} />
  }
  return past && <Strip scene={scene} versions={versions} past={past} />
}
