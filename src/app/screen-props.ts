import type { ChainIndex } from '@/model/chain-index'
import type { Theme } from '@/store/view-state'
import type { ShownVersions } from './data-version'
import type { AddressNotices } from './use-address'
import type { NewVersion } from './use-new-version'

export interface ExplorerProps {
  readonly index: ChainIndex
  /** null unless a link was made with another version of the data. */
  readonly versions: ShownVersions | null
  readonly theme: Theme
  readonly notices: AddressNotices
  readonly newVersion: NewVersion | null
}
