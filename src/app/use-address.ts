import { useCallback, useEffect, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { repairView, useViewStore } from '@/store/view-store'
import type { AskedStory } from '@/story/resolve-story'
import { resolveIds } from '@/url/resolve-ids'
import { hearIgnored } from '@/url/sync-url'
import type { Ignored } from '@/url/view-codec'

/** What came of a link. */
export interface LinkNotice {
  readonly text: string
  /** It says that something was done: nothing is left to do, and it goes by itself. */
  readonly isBrief: boolean
}

/** What there is to say about the address and about what was done with it. */
export interface AddressNotices {
  /** What could not be read and was neither mended nor waved away. */
  readonly unread: readonly Ignored[]
  readonly onUnread: (unread: readonly Ignored[]) => void
  /** What the address said of a story, which `StoryCheck` judges. */
  readonly asked: AskedStory
  readonly onIgnored: (ignored: readonly Ignored[]) => void
  readonly notice: LinkNotice | null
  readonly onNotice: (notice: LinkNotice | null) => void
}

/** What an address said when it was last read, and can only be judged by what arrives later. */
interface Reading extends AskedStory {
  readonly ignored: readonly Ignored[]
}

const NOTHING_READ: Reading = { ignored: [], story: null, step: null }

/** What is still open stays; going back, an address is read that no longer has it. */
function withNew(open: readonly Ignored[], told: readonly Ignored[]): readonly Ignored[] {
  const isOpen = ({ param, value }: Ignored) =>
    open.some((other) => other.param === param && other.value === value)
  return [...open, ...told.filter((one) => !isOpen(one))]
}

/** Holds what an address named against the data, once both are there, and says what was ignored. */
export function useAddress(index: ChainIndex | null): AddressNotices {
  const [reading, setReading] = useState(NOTHING_READ)
  const [unread, setUnread] = useState<readonly Ignored[]>([])
  const [notice, setNotice] = useState<LinkNotice | null>(null)
  const onIgnored = useCallback(
    (ignored: readonly Ignored[]) => setUnread((open) => withNew(open, ignored)),
    [],
  )
  useEffect(() => {
    // Synchronises with what is read of the address.
    return hearIgnored((ignored) => {
      const { story, step } = useViewStore.getState().view
      setReading({ ignored, story, step })
    })
  }, [])
  useEffect(() => {
    // Synchronises with what the address said when it was last read.
    // Both in one go, in the order of the address: the data may be there before it is heard what was read.
    if (!index || reading === NOTHING_READ) return
    const { patch, ignored } = resolveIds(index, useViewStore.getState().view)
    if (Object.keys(patch).length > 0) repairView(patch, ignored.length > 0)
    onIgnored([...reading.ignored, ...ignored])
  }, [index, reading, onIgnored])
  return { unread, onUnread: setUnread, asked: reading, onIgnored, notice, onNotice: setNotice }
}
