import type { Level } from '@/model/schema/effect'
import { HOW_TO_READ } from '@/scene/exports/cautions'
import { levelWidthPx } from '@/scene/scales'
import type { Scene } from '@/scene/scene'
import { levelWord, say } from '@/scene/words'
import { Swatch } from '../inspector/swatch'
import { TermList } from '../parts/term-list'
import styles from './legend.module.css'

const LEVELS: readonly Level[] = [4, 3, 2, 1]

/** Chevrons that press on a line, or let go of it, as on the map. */
function PressureSample({ push }: { readonly push: 'down' | 'up' | 'mixed' }) {
  const paths = {
    down: 'm12 2 4 4 4-4M28 2l4 4 4-4M12 22l4-4 4 4M28 22l4-4 4 4',
    up: 'm12 6 4-4 4 4M28 6l4-4 4 4M12 18l4 4 4-4M28 18l4 4 4-4',
    mixed: 'M12 4h8M28 4h8M12 20h8M28 20h8',
  }
  return (
    <svg width="48" height="24" viewBox="0 0 48 24" aria-hidden="true">
      <path d="M0 12h48" stroke="var(--ink-quiet)" strokeWidth="6" />
      <path d={paths[push]} fill="none" stroke="var(--ink)" strokeWidth="1.6" />
    </svg>
  )
}

/** The ticks above the lanes of the time axis. */
function TickSample({ path, isDashed }: { readonly path: string; readonly isDashed?: boolean }) {
  return (
    <svg width="48" height="14" viewBox="0 0 48 14" aria-hidden="true">
      <path
        d={path}
        fill={path.endsWith('z') ? 'var(--ink)' : 'none'}
        stroke="var(--ink)"
        strokeWidth="1.500"
        strokeDasharray={isDashed ? '2 1.500' : undefined}
      />
    </svg>
  )
}

function LineSample({ dash, hollow }: { readonly dash?: string; readonly hollow?: boolean }) {
  return (
    <svg width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
      {hollow ? (
        <path
          d="M0 4h48M0 8h48"
          stroke="var(--ink-quiet)"
          strokeWidth="1"
          strokeDasharray="1.500 2.500"
        />
      ) : (
        <path
          d="M0 6h48"
          stroke="var(--ink-quiet)"
          strokeWidth={dash ? 2 : 6}
          strokeDasharray={dash}
        />
      )}
    </svg>
  )
}

/** How to read the map, drawn from the scales that draw the map. */
export function Key({ scene }: { readonly scene: Scene }) {
  const { index } = scene
  return (
    <div className={styles.key}>
      <p>{HOW_TO_READ}</p>
      <dl className={styles.rows}>
        {LEVELS.map((level) => (
          <div key={`${level}`}>
            <dt>
              <Swatch commodity="finished" widthPx={levelWidthPx(level)} lengthPx={48} />
            </dt>
            <dd>
              {levelWord(index, 'finished', level)}
              <span> · cooperation: {levelWord(index, 'cooperation', level)}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <LineSample hollow />
          </dt>
          <dd>none: described as ended</dd>
        </div>
        <div>
          <dt>
            <LineSample dash="9 5" />
          </dt>
          <dd>documented, size unknown</dd>
        </div>
        <div>
          <dt>
            <PressureSample push="down" />
          </dt>
          <dd>one pair for each measure said to restrict the route or strain it</dd>
        </div>
        <div>
          <dt>
            <PressureSample push="up" />
          </dt>
          <dd>said to have fed or helped it</dd>
        </div>
        <div>
          <dt>
            <PressureSample push="mixed" />
          </dt>
          <dd>with unclear effect</dd>
        </div>
        <div>
          <dt>
            <TickSample path="m24 2 4 5-4 5-4-5z" />
          </dt>
          <dd>on the time axis: a source describes a new level</dd>
        </div>
        <div>
          <dt>
            <TickSample path="m19 4 5 6 5-6" />
          </dt>
          <dd>
            on the time axis: something began to restrict or strain it; upwards, to feed or help it
          </dd>
        </div>
        <div>
          <dt>
            <TickSample path="m19 4 5 6 5-6" isDashed />
          </dt>
          <dd>on the time axis: contested</dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        Paler lines go beyond what the essay says. An arrow from one line to another marks what took
        over. A measure never moves a level by itself: only a source that describes a new state
        does. A drug flow that strengthens is bad news, cooperation that strengthens is good.
        Shapes: Natural Earth and US Census Bureau; borders imply no position.
      </p>
      <dl className={styles.rows}>
        {index.chain.commodities.map(({ id, name, summary }) => (
          <div key={id}>
            <dt>
              <Swatch commodity={id} lengthPx={48} />
            </dt>
            <dd>
              <strong>{say(name)}.</strong> {say(summary)}
            </dd>
          </div>
        ))}
      </dl>
      <TermList />
    </div>
  )
}
