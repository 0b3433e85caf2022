import type { Series } from '@/model/schema/history'
import type { Scene } from '@/scene/scene'
import type { CheckLinks } from './check-part'
import type { EmbedAddresses } from './embed-forms'
import type { SavePage } from './page-part'
import type { PictureTools } from './picture-choices'

export interface ShareMenuProps {
  readonly scene: Scene
  /** Of exactly this state: the day and the data version written out. */
  readonly address: string
  /** The same as a query alone, which an embed is given. */
  readonly plainAddress: string
  /** The outcome series shown, asked for when a file needs them. */
  readonly loadSeries: () => Promise<readonly Series[]>
  /** What an embed of this state is made of. */
  readonly embed: EmbedAddresses
  /** What draws, asked for when a picture is wanted. */
  readonly loadPictures: () => Promise<PictureTools>
  /** Writes what is on screen as a page of its own, and saves it. */
  readonly savePage: SavePage
  readonly checkLinks: CheckLinks
  /** Where a mistake in this state is reported; null where the site names no place. */
  readonly reportHref: string | null
}
