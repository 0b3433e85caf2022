import { useState } from 'react'
import type { Series } from '@/model/schema/history'
import { pictureTitle } from '@/scene/exports/state-words'
import type { Scene } from '@/scene/scene'
import { Tabs } from '@/ui/tabs'
import type { CheckLinks } from './check-part'
import { DownloadList } from './download-list'
import { type EmbedAddresses, EmbedForms } from './embed-forms'
import { LinkPart } from './link-part'
import { PagePart, type SavePage } from './page-part'
import type { PictureTools } from './picture-choices'
import { PicturePart } from './picture-part'
import styles from './share.module.css'

export interface ShareMenuProps {
  readonly scene: Scene
  /** Of exactly this state: the day and the data version written out. */
  readonly address: string
  /** The same as a query alone, which an embed is given. */
  readonly plainAddress: string
  /** @returns false where the browser gives no access to the clipboard */
  readonly copyText: (text: string) => Promise<boolean>
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

/** What a reader takes along: the link, a picture, and the data on screen as files. */
export function ShareMenu(props: ShareMenuProps) {
  const { scene, address, plainAddress, copyText, loadSeries, loadPictures } = props
  const [status, setStatus] = useState('')
  const [part, setPart] = useState('link')
  const tabs = [
    {
      id: 'link',
      name: 'Link',
      content: (
        <LinkPart
          scene={scene}
          address={address}
          plainAddress={plainAddress}
          still={props.embed.still}
          copyText={copyText}
          checkLinks={props.checkLinks}
          reportHref={props.reportHref}
          onStatus={setStatus}
        />
      ),
    },
    {
      id: 'picture',
      name: 'Picture',
      content: (
        <PicturePart
          scene={scene}
          address={address}
          loadPictures={loadPictures}
          onStatus={setStatus}
        />
      ),
    },
    {
      id: 'embed',
      name: 'Embed',
      content: (
        <EmbedForms
          title={pictureTitle(scene)}
          addresses={props.embed}
          copyText={copyText}
          onStatus={setStatus}
        />
      ),
    },
    {
      id: 'data',
      name: 'Data',
      content: (
        <DownloadList
          scene={scene}
          address={address}
          loadSeries={loadSeries}
          onStatus={setStatus}
        />
      ),
    },
    {
      id: 'page',
      name: 'Page',
      content: <PagePart scene={scene} savePage={props.savePage} onStatus={setStatus} />,
    },
  ]
  return (
    <div className={styles.menu}>
      <Tabs label="Share" tabs={tabs} value={part} onChange={setPart} />
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  )
}
