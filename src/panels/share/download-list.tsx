import { ArrowDownToLine } from 'lucide-react'
import { useSources } from '@/scene/use-sources'
import { downloadText } from '@/ui/download'
import { TroubleLine } from '@/ui/trouble-line'
import { shareDataWords } from '@/words/share-data'
import { shareSheetWords } from '@/words/share-sheet'
import { fileOf, type Offer, offersOf } from './downloads'
import styles from './share.module.css'
import type { ShareMenuProps } from './share-props'

interface DownloadListProps extends Pick<ShareMenuProps, 'scene' | 'address' | 'loadSeries'> {
  readonly onStatus: (text: string) => void
}

/** The data on screen as files: a row each, written when it is asked for. */
export function DownloadList({ scene, address, loadSeries, onStatus }: DownloadListProps) {
  const { sources, trouble } = useSources()
  const take = async (offer: Offer) => {
    if (!sources) return
    const series = offer.needsSeries ? await loadSeries().catch(() => null) : []
    if (!series) {
      onStatus(shareDataWords.noFigures)
      return
    }
    const { name, text, type } = fileOf(offer, { scene, address, sources, series })
    downloadText(name, text, type)
    onStatus(shareSheetWords.savedAs(name))
  }
  const carries = scene.whatIf ? shareDataWords.carriesWhatIf : shareDataWords.carries
  return (
    <section aria-labelledby="share-data">
      <h3 id="share-data" className={styles.heading}>
        {shareDataWords.title}
      </h3>
      <ul className={styles.files}>
        {offersOf(scene).map((offer) => (
          <li key={offer.id}>
            <button
              type="button"
              className={styles.file}
              disabled={!sources}
              onClick={() => take(offer)}
            >
              <span className={styles.fileTitle}>{offer.title}</span>
              <span className={styles.fileDetail}>{offer.detail}</span>
              <span className={styles.format}>
                {offer.format.toUpperCase()}
                <ArrowDownToLine aria-hidden="true" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {trouble ? (
        <TroubleLine trouble={{ ...trouble, text: shareDataWords.noSources(trouble.text) }} />
      ) : (
        <p className={styles.note}>{sources ? carries : shareDataWords.sourcesCome}</p>
      )}
    </section>
  )
}
