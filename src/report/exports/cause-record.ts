import { type Cause, causeId } from '@/model/chain-index'
import { say } from '@/words/say'

/** What an effect belongs to, by kind, id and title. */
export interface CauseRecord {
  readonly kind: Cause['kind']
  readonly id: string
  readonly title: string
}

export function causeRecord(cause: Cause): CauseRecord {
  const { title } = cause.kind === 'event' ? cause.event : cause.lever
  return { kind: cause.kind, id: causeId(cause), title: say(title) }
}
