import { Modal } from '@/ui/modal'
import { qrMatrix, qrPath } from '@/ui/qr-matrix'
import { publicSite } from '@/url/public-site'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'

interface CodeDialogProps {
  /** The query that the code opens. */
  readonly query: string
  readonly title: string
  readonly onClose: () => void
}

/** The step as a code, as large as the screen: whoever scans it goes on by themselves. */
export function CodeDialog({ query, title, onClose }: CodeDialogProps) {
  const site = publicSite()
  const words = stageDialogWords.code
  if (!site) {
    const here = new URL(query, window.location.href).href
    return (
      <Modal title={words.noTitle} onClose={onClose}>
        <p className={styles.said}>{words.none}</p>
        <p className={styles.here}>
          {words.here}
          <a href={here}>{here}</a>
        </p>
      </Modal>
    )
  }
  const matrix = qrMatrix(`${site}${query}`)
  return (
    <Modal title={words.title} look="hall" onClose={onClose}>
      <div className={styles.code}>
        <svg
          viewBox={`0 0 ${matrix.length} ${matrix.length}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={words.picture}
        >
          <path d={qrPath(matrix)} />
        </svg>
        <p>{title}</p>
        <p>{site}</p>
      </div>
    </Modal>
  )
}
