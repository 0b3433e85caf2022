import { Modal } from '@/ui/modal'
import { qrMatrix, qrPath } from '@/ui/qr-matrix'
import { publicSite } from '@/url/public-site'
import styles from './dialogs.module.css'

interface CodeDialogProps {
  /** The query that the code opens. */
  readonly query: string
  readonly title: string
  readonly onClose: () => void
}

const NOWHERE =
  'This copy of the map has no address that a telephone could open. Type the public one under “Stories”, “Export”, or build with SITE_URL.'

/** The step as a code, as large as the screen: whoever scans it goes on by themselves. */
export function CodeDialog({ query, title, onClose }: CodeDialogProps) {
  const site = publicSite()
  if (!site) {
    return (
      <Modal title="No code" onClose={onClose}>
        <p className={styles.said}>{NOWHERE}</p>
      </Modal>
    )
  }
  const matrix = qrMatrix(`${site}${query}`)
  return (
    <Modal title="Code of this step" look="hall" onClose={onClose}>
      <div className={styles.code}>
        <svg
          viewBox={`0 0 ${matrix.length} ${matrix.length}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label="QR code of this step"
        >
          <path d={qrPath(matrix)} />
        </svg>
        <p>{title}</p>
        <p>{site}</p>
      </div>
    </Modal>
  )
}
