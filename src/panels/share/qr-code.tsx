import { useState } from 'react'
import { Modal } from '@/ui/modal'
import { qrPath } from '@/ui/qr-matrix'
import { shareSheetWords } from '@/words/share-sheet'
import styles from './qr-code.module.css'

interface QrPictureProps {
  readonly matrix: readonly (readonly boolean[])[]
  readonly label: string
}

function QrPicture({ matrix, label }: QrPictureProps) {
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${matrix.length} ${matrix.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={qrPath(matrix)} />
    </svg>
  )
}

interface QrCodeProps {
  readonly matrix: readonly (readonly boolean[])[]
  /** Stands under the large code: what it leads to. */
  readonly title: string
  readonly address: string
}

/** The code of the link, small; a click shows it as large as the screen, for a hall. */
export function QrCode({ matrix, title, address }: QrCodeProps) {
  const [isLarge, setIsLarge] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.small}
        aria-haspopup="dialog"
        onClick={() => setIsLarge(true)}
      >
        <QrPicture matrix={matrix} label={shareSheetWords.code.showLarge} />
      </button>
      {isLarge && (
        <Modal title={shareSheetWords.code.name} look="hall" onClose={() => setIsLarge(false)}>
          <div className={styles.hall}>
            <QrPicture matrix={matrix} label={shareSheetWords.code.ofThisLink} />
            <p className={styles.title}>{title}</p>
            <p className={styles.address}>{address}</p>
          </div>
        </Modal>
      )}
    </>
  )
}
