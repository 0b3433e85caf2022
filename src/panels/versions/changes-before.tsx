import { useMemo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { useVersionBefore } from '@/scene/versions/use-version-before'
import { useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import { Sheet } from '../compare/sheet'
import { ChangesSheet } from './changes-sheet'

interface ChangesBeforeProps {
  /** As it is served now. */
  readonly index: ChainIndex
  /** The version before it. */
  readonly version: string
  readonly onClose: () => void
}

function Changes({
  before,
  index,
  onClose,
}: Pick<ChangesBeforeProps, 'index' | 'onClose'> & { readonly before: ChainIndex }) {
  const view = useViewStore((store) => store.view)
  const builders = useMemo(() => [before, index].map(createSceneBuilder), [before, index])
  const [was, is] = useMemo(
    () => builders.map((build) => build({ ...view, compare: null })),
    [builders, view],
  )
  return was && is && <ChangesSheet before={was} after={is} isPast={false} onClose={onClose} />
}

/** The sheet of what changed against the version before, which is fetched for it. */
export function ChangesBefore({ index, version, onClose }: ChangesBeforeProps) {
  const { index: before, error, retry } = useVersionBefore(version)
  if (before) return <Changes before={before} index={index} onClose={onClose} />
  return (
    <Sheet title="What changed" onClose={onClose}>
      {error ? (
        <div role="alert">
          <p>The earlier version did not arrive; check the connection and try again.</p>
          <Button onClick={retry}>Try again</Button>
        </div>
      ) : (
        <p role="status">The earlier version is on its way.</p>
      )}
    </Sheet>
  )
}
