import { useState } from 'react'
import { pictureTitle } from '@/report/exports/state-words'
import { Tabs } from '@/ui/tabs'
import { shareSheetWords } from '@/words/share-sheet'
import { DownloadList } from './download-list'
import { EmbedForms } from './embed-forms'
import { LinkPart } from './link-part'
import { PagePart } from './page-part'
import { PicturePart } from './picture-part'
import styles from './share.module.css'
import type { ShareMenuProps } from './share-props'

/** What a reader takes along: the link, a picture, and the data on screen as files. */
export function ShareMenu(props: ShareMenuProps) {
  const { scene, address, plainAddress, loadSeries, loadPictures } = props
  const [status, setStatus] = useState('')
  const [part, setPart] = useState('link')
  const showPart = (id: string) => {
    setPart(id)
    // What was done on one part is no news on another.
    setStatus('')
  }
  const tabs = [
    {
      id: 'link',
      name: shareSheetWords.parts.link,
      content: (
        <LinkPart
          scene={scene}
          address={address}
          plainAddress={plainAddress}
          still={props.embed.still}
          checkLinks={props.checkLinks}
          reportHref={props.reportHref}
          onStatus={setStatus}
        />
      ),
    },
    {
      id: 'picture',
      name: shareSheetWords.parts.picture,
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
      name: shareSheetWords.parts.embed,
      content: (
        <EmbedForms title={pictureTitle(scene)} addresses={props.embed} onStatus={setStatus} />
      ),
    },
    {
      id: 'data',
      name: shareSheetWords.parts.data,
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
      name: shareSheetWords.parts.page,
      content: <PagePart scene={scene} savePage={props.savePage} onStatus={setStatus} />,
    },
  ]
  return (
    <div className={styles.menu}>
      <Tabs label={shareSheetWords.title} tabs={tabs} value={part} onChange={showPart} />
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  )
}
