import { levelWidthPx } from '@/look/scales'
import type { Level } from '@/model/schema/effect'
import { howToRead } from '@/report/exports/cautions'
import { levelWord } from '@/report/record-words'
import { paleWords } from '@/report/voice-words'
import type { Scene } from '@/scene/scene'
import { Sentence } from '@/ui/sentence'
import { inSentence } from '@/words/letter-case'
import { mapKeyWords } from '@/words/map-key'
import { say } from '@/words/say'
import { Swatch } from '../inspector/swatch'
import { TermList } from '../parts/term-list'
import styles from './legend.module.css'
import { PressureMarkerSample } from './pressure-marker-sample'

const LEVELS: readonly Level[] = [4, 3, 2, 1]

/** Measures that close in on a band, as in a lane of the time axis. */
function ThroatSample() {
  return (
    <svg width="48" height="20" viewBox="0 0 48 20" aria-hidden="true">
      <path d="M0 10H48" stroke="var(--ink-quiet)" strokeWidth="6" />
      <path d="M6 1V2H20V3.500H34V5H48V1ZM6 19V18H20V16.500H34V15H48V19Z" fill="var(--ink)" />
    </svg>
  )
}

function LineSample({ dash, widthPx }: { readonly dash: string; readonly widthPx: number }) {
  return (
    <svg width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
      <path d="M0 6h48" stroke="var(--ink-quiet)" strokeWidth={widthPx} strokeDasharray={dash} />
    </svg>
  )
}

/** How to read the map, drawn from the scales that draw the map. */
export function Key({ scene }: { readonly scene: Scene }) {
  const { index } = scene
  const { commodities, reading } = index.chain
  const relations = commodities.filter(({ nature }) => nature === 'relation')
  const flows = commodities.filter(({ nature }) => nature === 'flow')
  // Widths are told best on a line without gaps.
  const [plain = flows[0] ?? commodities[0]] = flows.filter(({ pattern }) => pattern === 'solid')
  const flow = plain?.id ?? ''
  return (
    <div className={styles.key}>
      <p>{howToRead(index)}</p>
      <dl className={styles.rows}>
        {LEVELS.map((level) => (
          <div key={`${level}`}>
            <dt>
              <Swatch index={index} commodity={flow} widthPx={levelWidthPx(level)} lengthPx={48} />
            </dt>
            <dd>
              {levelWord(index, flow, level)}
              {relations.map(({ id, name }) => (
                <span key={id}>
                  {' '}
                  {mapKeyWords.levelOfRelation(inSentence(say(name)), levelWord(index, id, level))}
                </span>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <LineSample dash="1.500 2.500" widthPx={1} />
          </dt>
          <dd>{mapKeyWords.ended}</dd>
        </div>
        <div>
          <dt>
            <LineSample dash="9 5" widthPx={2} />
          </dt>
          <dd>{levelWord(index, flow, 'not-rated')}</dd>
        </div>
        <div>
          <dt>
            <PressureMarkerSample />
          </dt>
          <dd>{mapKeyWords.against}</dd>
        </div>
        <div>
          <dt>
            <PressureMarkerSample isRelease />
          </dt>
          <dd>{mapKeyWords.inFavour}</dd>
        </div>
        <div>
          <dt>
            <ThroatSample />
          </dt>
          <dd>{mapKeyWords.pressing}</dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {reading
          ? mapKeyWords.notesAndReading(paleWords(index), say(reading))
          : mapKeyWords.notes(paleWords(index))}
      </p>
      <dl className={styles.rows}>
        {commodities.map(({ id, name, summary }) => (
          <div key={id}>
            <dt>
              <Swatch index={index} commodity={id} lengthPx={48} />
            </dt>
            <dd>
              <Sentence
                text={mapKeyWords.flow}
                parts={{ name: <strong>{say(name)}</strong>, summary: say(summary) }}
              />
            </dd>
          </div>
        ))}
      </dl>
      <TermList index={index} />
    </div>
  )
}
