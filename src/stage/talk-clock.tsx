import { setPlanned, setStarted, useTalkStore } from '@/store/talk-store'
import { Button } from '@/ui/button'
import { clockWords, paceOf, paceWords } from './pace'
import styles from './speaker.module.css'
import { useNow } from './use-now'
import type { TalkState } from './use-talk'

const MINUTE_MS = 60_000

/** "14:05" where the speaker sits. */
function wallClock(nowMs: number): string {
  return new Date(nowMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** The time of day, how long the talk has run, and how it stands against its plan. */
export function TalkClock({ talk }: { readonly talk: TalkState }) {
  const nowMs = useNow()
  const { startedAtMs, plannedMs } = useTalkStore()
  const isRunning = startedAtMs !== null
  const pace =
    isRunning && plannedMs !== null
      ? paceOf(startedAtMs, plannedMs, talk.index, talk.story.steps.length, nowMs)
      : null
  return (
    <section className={styles.clock} aria-label="Clock">
      <p className={styles.time}>
        <span>Time</span>
        {wallClock(nowMs)}
      </p>
      <p className={styles.time}>
        <span>Talk</span>
        {isRunning ? clockWords(Math.max(nowMs - startedAtMs, 0)) : '0:00'}
      </p>
      {pace && (
        <p className={styles.time} data-behind={pace.behindMs > 0 || undefined}>
          <span>{clockWords(pace.leftMs)} left</span>
          {paceWords(pace.behindMs)}
        </p>
      )}
      <label className={styles.planned}>
        <span>Minutes planned</span>
        <input
          type="number"
          min={1}
          max={300}
          value={plannedMs === null ? '' : plannedMs / MINUTE_MS}
          onKeyDown={({ key, currentTarget }) => {
            // The keys are the talk's again.
            if (key === 'Enter') currentTarget.blur()
          }}
          onChange={({ target }) => {
            const minutes = Math.min(Number(target.value), 300)
            setPlanned(minutes >= 1 ? minutes * MINUTE_MS : null)
          }}
        />
      </label>
      <Button onClick={() => setStarted(isRunning ? null : Date.now())}>
        {isRunning ? 'Reset the clock' : 'Start the clock'}
      </Button>
    </section>
  )
}
