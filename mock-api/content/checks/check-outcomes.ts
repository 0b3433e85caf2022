import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

const CHARGED = /\b(?:accus\w+|charged?|charges|indict\w*|arrest\w*)\b/i

/** Where a court has spoken the event itself tells the outcome. */
const JUDGED = /\b(?:convict\w*|sentenc\w*|pleaded|pleads|acquit\w*)\b/i

/** Whoever is charged or arrested is told with what has become of it: an accusation is no fact. */
export function checkOutcomes({ events }: ChainRecords): Problem[] {
  return events.flatMap((filed) => {
    const { kind, title, summary, outcome } = filed.record
    const text = `${title.en} ${summary.en}`
    if (kind !== 'enforcement' || outcome || JUDGED.test(text)) return []
    const [word] = CHARGED.exec(text) ?? []
    if (!word) return []
    const message = `expected what has become of those accused, with their denial, as the text has "${word}", got nothing`
    return [problemAt(filed, ['outcome'], message)]
  })
}
