import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { type Attachment, attachmentsOf } from '@/report/claims/attachments'
import { claimsPageWords } from '@/words/claims-page'
import { Swatch } from '../inspector/swatch'
import styles from './claim-entry.module.css'
import { showOnMap } from './show-on-map'

function AttachmentButton({
  index,
  attachment,
}: {
  readonly index: ChainIndex
  readonly attachment: Attachment
}) {
  const { kindWords, title, commodity, lever } = attachment
  return (
    <button
      type="button"
      className={styles.attachment}
      onClick={() => showOnMap(index, attachment)}
    >
      <span className={styles.attachmentKind}>
        {commodity && lever === null && (
          <Swatch index={index} commodity={commodity} lengthPx={18} />
        )}
        {kindWords}
      </span>
      <span className={styles.attachmentTitle}>
        {lever ? claimsPageWords.whatIf(title) : title}
      </span>
    </button>
  )
}

/** What on the map a claim is about; each opens the map with it selected. */
export function ClaimAttachments({
  index,
  claim,
}: {
  readonly index: ChainIndex
  readonly claim: Claim
}) {
  return (
    <ul className={styles.attachments} aria-label={claimsPageWords.onMap(claim.id)}>
      {attachmentsOf(index, claim).map((attachment) => (
        <li key={attachment.reference}>
          <AttachmentButton index={index} attachment={attachment} />
        </li>
      ))}
    </ul>
  )
}
