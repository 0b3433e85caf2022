import { ArrowDownToLine, CodeXml, Link2, Quote, Share2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  CITATION_FORMATS,
  type CitationFormat,
  citationIn,
  formatName,
} from '@/report/exports/citation-formats'
import { embedCode, type Still } from '@/report/exports/embed-code'
import { exportFileName } from '@/report/exports/file-name'
import { pictureTitle } from '@/report/exports/state-words'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { copyText } from '@/ui/clipboard'
import { download, downloadText } from '@/ui/download'
import { qrMatrix } from '@/ui/qr-matrix'
import { Segmented } from '@/ui/segmented'
import { shareSheetWords } from '@/words/share-sheet'
import { type CheckLinks, CheckPart } from './check-part'
import { QrCode } from './qr-code'
import { qrPng, qrSvg } from './qr-files'
import styles from './share.module.css'

interface LinkPartProps {
  readonly scene: Scene
  readonly address: string
  readonly plainAddress: string
  /** What stands for the map where it can't be embedded. */
  readonly still: Still
  /** What links that were given out would say today. */
  readonly checkLinks: CheckLinks
  /** Where a mistake in this state is reported; null where the site names no place. */
  readonly reportHref: string | null
  readonly onStatus: (text: string) => void
}

/** The system's own way of passing something on; most desktop browsers have none. */
function canShare(): boolean {
  return 'share' in navigator
}

/** The link to exactly this: copied, handed on, photographed, or cited. */
export function LinkPart(props: LinkPartProps) {
  const { scene, address, plainAddress, still, onStatus } = props
  const words = shareSheetWords
  const matrix = useMemo(() => qrMatrix(address), [address])
  const title = pictureTitle(scene)
  const [format, setFormat] = useState<CitationFormat>('text')
  const citation = citationIn(format, scene, address)
  const embed = embedCode(plainAddress, address, title, still)
  const copy = async (part: 'link' | 'citation' | 'embed', text: string) => {
    const { copied, notCopied } = words[part]
    onStatus((await copyText(text)) ? copied : notCopied(text))
  }
  const share = async () => {
    try {
      await navigator.share({ title: words.link.passedTitle(title), url: address })
    } catch (error) {
      // Closing the system's sheet is no failure.
      if (error instanceof Error && error.name === 'AbortError') return
      onStatus(words.link.notPassedOn)
    }
  }
  const savePng = async () => {
    const picture = await qrPng(matrix)
    if (picture) download(exportFileName(scene, 'qr', 'png'), picture)
    else onStatus(words.code.noPng)
  }
  return (
    <>
      <div className={styles.linkRow}>
        <QrCode matrix={matrix} title={title} address={address} />
        <div className={styles.acts}>
          <Button tone="strong" icon={<Link2 />} onClick={() => copy('link', address)}>
            {words.link.copy}
          </Button>
          {canShare() && (
            <Button icon={<Share2 />} onClick={share}>
              {words.link.passOn}
            </Button>
          )}
          <div className={styles.pair}>
            <Button
              icon={<ArrowDownToLine />}
              onClick={() =>
                downloadText(exportFileName(scene, 'qr', 'svg'), qrSvg(matrix), 'image/svg+xml')
              }
            >
              {words.code.saveSvg}
            </Button>
            <Button icon={<ArrowDownToLine />} onClick={savePng}>
              {words.code.savePng}
            </Button>
          </div>
        </div>
      </div>
      <p className={styles.address}>{address}</p>
      <h3 className={styles.heading}>{words.citation.title}</h3>
      <Segmented
        label={words.citation.form}
        value={format}
        options={CITATION_FORMATS.map((value) => ({ value, text: formatName(value) }))}
        onChange={setFormat}
      />
      {format === 'text' ? (
        <p className={styles.citation}>{citation}</p>
      ) : (
        <pre className={styles.citation}>{citation}</pre>
      )}
      <Button icon={<Quote />} onClick={() => copy('citation', citation)}>
        {words.citation.copy}
      </Button>
      <h3 className={styles.heading}>{words.embed.title}</h3>
      <p className={styles.hint}>{words.embed.explanation}</p>
      <Button icon={<CodeXml />} onClick={() => copy('embed', embed)}>
        {words.embed.copy}
      </Button>
      <h3 className={styles.heading}>{words.check.title}</h3>
      <CheckPart checkLinks={props.checkLinks} onStatus={onStatus} />
      {props.reportHref && (
        <p className={styles.report}>
          <a href={props.reportHref}>{words.link.report}</a>
        </p>
      )}
    </>
  )
}
