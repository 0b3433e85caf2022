import type { ReactNode } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Effect } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import { toldChangeWords } from '@/report/record-words'
import { Sentence } from '@/ui/sentence'
import { eventEffectWords } from '@/words/event-effects'
import { say } from '@/words/say'

interface EffectToldProps {
  readonly index: ChainIndex
  readonly link: Link
  readonly effect: Effect
  /** Of the change, in the sheet of whoever shows it. */
  readonly className: string | undefined
}

/** What one voice says that an effect did, and how. */
export function EffectTold({ index, link, effect, className }: EffectToldProps): ReactNode {
  const change = (
    <strong className={className}>{toldChangeWords(index, link, effect.change)}</strong>
  )
  return (
    <p>
      <Sentence text={eventEffectWords.told} parts={{ change, mechanism: say(effect.mechanism) }} />
    </p>
  )
}
