import { useEffect, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { repairView, useViewStore } from '@/store/view-store'
import { resolveIds } from '@/url/resolve-ids'
import { startUrlSync } from '@/url/sync-url'
import type { Ignored } from '@/url/view-codec'

/** What there is to say about the address and about what was done with it. */
export interface AddressNotices {
  /** What could not be read and was neither mended nor waved away. */
  readonly unread: readonly Ignored[]
  readonly onUnread: (unread: readonly Ignored[]) => void
  readonly notice: string | null
  readonly onNotice: (notice: string | null) => void
}

/** Holds what an address named against the data, once both are there, and says what was ignored. */
export function useAddress(index: ChainIndex | null): AddressNotices {
  const [ignored, setIgnored] = useState<readonly Ignored[]>([])
  const [unread, setUnread] = useState<readonly Ignored[]>([])
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => {
    // Synchronises with the browser's history.
    return startUrlSync(setIgnored)
  }, [])
  useEffect(() => {
    // Synchronises with what the address said when it was last read.
    if (!index) return
    const { view } = useViewStore.getState()
    const { patch, ignored: unknown } = resolveIds(index, view)
    if (Object.keys(patch).length > 0) repairView(patch)
    setUnread([...ignored, ...unknown])
  }, [index, ignored])
  return { unread, onUnread: setUnread, notice, onNotice: setNotice }
}
