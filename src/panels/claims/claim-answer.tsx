import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { verdictWords } from '@/report/claims/claim-words'
import { type RivalColumn, rivalColumns } from '@/report/claims/rival-columns'
import { claimListWords } from '@/words/claim-list'
import { say } from '@/words/say'
import { SourceList } from '../inspector/source-list'
import styles from './claim-answer.module.css'
import { VerdictMark } from './verdict-mark'

function Rival({ column }: { readonly column: RivalColumn }) {
  return (
    <li className={styles.rival}>
      <p className={styles.speaker}>{column.speaker}</p>
      {column.answers.map((answer) => (
        <p key={answer}>{answer}</p>
      ))}
      <SourceList ids={column.sources} />
    </li>
  )
}

/** What stands beside a claim wherever it is shown: its verdict, the check, and the rivals. */
export function ClaimAnswer({
  index,
  claim,
}: {
  readonly index: ChainIndex
  readonly claim: Claim
}) {
  const columns = rivalColumns(index, claim)
  return (
    <div className={styles.answer}>
      <p className={styles.verdict}>
        <VerdictMark verdict={claim.verdict} />
        {verdictWords(claim.verdict).name}
      </p>
      <p className={styles.check}>{say(claim.check)}</p>
      <SourceList ids={claim.sources} />
      {columns.length > 0 ? (
        <ul className={styles.rivals} aria-label={claimListWords.otherAccounts(claim.id)}>
          {columns.map((column) => (
            <Rival key={column.speaker} column={column} />
          ))}
        </ul>
      ) : (
        <p className={styles.noRival}>{claimListWords.noOther}</p>
      )}
    </div>
  )
}
