import { CodeXml, Link2, Quote } from 'lucide-react'
import { useState } from 'react'
import type { Series } from '@/model/schema/history'
import { citationText } from '@/scene/exports/citation'
import { embedCode } from '@/scene/exports/embed-code'
import type { Scene } from '@/scene/scene'
import { dayWords, say } from '@/scene/words'
import { Button } from '@/ui/button'
import { DownloadList } from './download-list'
import styles from './take-away.module.css'

export interface ShareMenuProps {
  readonly scene: Scene
  /** Of exactly this state: the day and the data version written out. */
  readonly address: string
  /** @returns false where the browser gives no access to the clipboard */
  readonly copyText: (text: string) => Promise<boolean>
  /** The outcome series shown, asked for when a file needs them. */
  readonly loadSeries: () => Promise<readonly Series[]>
}

/** What a reader takes along: the link, the citation, and the data on screen as files. */
export function ShareMenu({ scene, address, copyText, loadSeries }: ShareMenuProps) {
  const [status, setStatus] = useState('')
  const citation = citationText(scene, address)
  const embed = embedCode(address, `${say(scene.index.chain.title)}, ${dayWords(scene.day)}`)
  const copy = async (what: string, text: string) => {
    setStatus((await copyText(text)) ? `${what} copied.` : `${what}: ${text}`)
  }
  return (
    <div className={styles.menu}>
      <p className={styles.citation}>{citation}</p>
      <div className={styles.copies}>
        <Button tone="strong" icon={<Link2 />} onClick={() => copy('Link', address)}>
          Copy link
        </Button>
        <Button icon={<Quote />} onClick={() => copy('Citation', citation)}>
          Copy citation
        </Button>
        <Button icon={<CodeXml />} onClick={() => copy('Embed', embed)}>
          Copy embed
        </Button>
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      <DownloadList scene={scene} address={address} loadSeries={loadSeries} onStatus={setStatus} />
    </div>
  )
}
