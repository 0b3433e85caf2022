import { toDay } from '@/model/day'
import type { Effect } from '@/model/schema/effect'
import type { Link } from '@/model/schema/network'
import { toldChangeWords } from '@/report/record-words'
import { speakerWords } from '@/report/speaker-words'
import { evidenceWords } from '@/report/voice-words'
import { Sentence } from '@/ui/sentence'
import { dayWords } from '@/words/dates'
import { eventEffectWords } from '@/words/event-effects'
import { facts } from '@/words/joined'
import { recordPageWords } from '@/words/record-pages'
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
  const words = recordPageWords.voice
  const said = facts([
    speakerWords(index, effect),
    evidenceWords(index, effect),
    day !== null && onset > day && words.from(dayWords(onset)),
    until && words.to(dayWords(toDay(until) - 1)),
  ])
  return (
    <li>
      <p>
        <Sentence
          text={eventEffectWords.told}
          parts={{
            change: <strong>{toldChangeWords(index, link, effect.change)}</strong>,
            mechanism: say(effect.mechanism),
          }}
        />
        <Cites ids={effect.sources} />
      </p>
      {effect.basis && <p className="quiet">{words.whyThisLevel(say(effect.basis))}</p>}
      {shiftsTo && (
        <p>
          <Sentence
            text={words.takenOver}
            parts={{
              route: <RecordLink kind="link" id={shiftsTo.link} />,
              lag: say(shiftsTo.lag),
            }}
          />
        </p>
      )}
      <p className="quiet">
        {needs ? (
          <Sentence
            text={words.dependsOn}
            parts={{ facts: said, event: <RecordLink kind="event" id={needs} /> }}
          />
        ) : (
          said
        )}
      </p>
    </li>
  )
}
