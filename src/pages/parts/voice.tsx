import { toDay } from '@/model/day'
import type { Effect } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import { evidenceWords } from '@/scene/voice-words'
import { changeWords } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from '../here'
import { RecordLink } from './record-link'
import { Cites } from './sources'

interface VoiceProps {
  readonly link: Link
  readonly effect: Effect
  /** The day of what it belongs to: an onset that lags it is said. */
  readonly day: number | null
}

/** One voice on what something did: what it says, how, who says so, how strong the evidence is. */
export function Voice({ link, effect, day }: VoiceProps) {
  const { index } = useHere().book
  const onset = toDay(effect.onset)
  const { shiftsTo, needs, until } = effect
  return (
    <li>
      <p>
        <strong>{changeWords(index, link, effect.change)}</strong>. {say(effect.mechanism)}
        <Cites ids={effect.sources} />
      </p>
      {effect.basis && <p className="quiet">Why this level: {say(effect.basis)}</p>}
      {shiftsTo && (
        <p>
          Taken over by <RecordLink kind="link" id={shiftsTo.link} />. {say(shiftsTo.lag)}
        </p>
      )}
      <p className="quiet">
        {say(effect.saidBy)} · {evidenceWords(index, effect)}
        {day !== null && onset > day && ` · from ${dayWords(onset)}`}
        {until && ` · to ${dayWords(toDay(until) - 1)}`}
        {needs && (
          <>
            {' '}
            · depends on <RecordLink kind="event" id={needs} />
          </>
        )}
      </p>
    </li>
  )
}
