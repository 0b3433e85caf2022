import { useState } from 'react'
import type { Series } from '@/model/schema/history'
import type { Scene } from '@/scene/scene'
import { Tabs } from '@/ui/tabs'
import { DownloadList } from './download-list'
import { LinkPart } from './link-part'
import styles from './share.module.css'

export interface ShareMenuProps {
  readonly scene: Scene
  /** Of exactly this state: the day and the data version written out. */
  readonly address: string
  /** @returns false where the browser gives no access to the clipboard */
  readonly copyText: (text: string) => Promise<boolean>
  /** The outcome series shown, asked for when a file needs them. */
  readonly loadSeries: () => Promise<readonly Series[]>
}

/** What a reader takes along: the link, and the data on screen as files. */
export function ShareMenu({ scene, address, copyText, loadSeries }: ShareMenuProps) {
  const [status, setStatus] = useState('')
  const [part, setPart] = useState('link')
  const tabs = [
    {
      id: 'link',
      name: 'Link',
      content: (
        <LinkPart scene={scene} address={address} copyText={copyText} onStatus={setStatus} />
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
