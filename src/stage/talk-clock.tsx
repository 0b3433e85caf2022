import { useEffect, useRef } from 'react'
import { shownSteps } from '@/model/story-moments'
import {
  clockOfStory,
  elapsedMs,
  endRehearsal,
  leaveOutOfRehearsal,
  pauseClock,
  rehearsedSoFar,
  resetClock,
  runClock,
  setPlanned,
  startRehearsal,
  useTalkStore,
} from '@/store/talk-store'
import { Button } from '@/ui/button'
import { locale } from '@/words/language'
import { speakerWords } from '@/words/speaker'
import { clockWords, paceOf, paceWords, planOf } from './pace'
import styles from './speaker.module.css'
import { useNow } from './use-now'
import type { TalkState } from './use-talk'

const MINUTE_MS = 60_000

/** "14:05" where the speaker sits. */
function wallClock(nowMs: number): string {
  return new Date(nowMs).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' })
}

function Planned({ story }: { readonly story: string }) {
  const plannedMs = useTalkStore((talk) => talk.plannedMs[story] ?? null)
  return (
    <label className={styles.planned}>
      <span>{speakerWords.clock.minutesPlanned}</span>
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
          setPlanned(story, minutes >= 1 ? minutes * MINUTE_MS : null)
        }}
      />
    </label>
  )
}

/** More is no delay of a timer: the machine slept. */
const SLEPT_MS = 90_000

/** Nobody speaks while the machine sleeps: a rehearsal goes on where it was. */
function useSlept(nowMs: number): void {
  const last = useRef(nowMs)
  useEffect(() => {
    // Synchronises with a clock that went on meanwhile.
    const sleptMs = nowMs - last.current
    last.current = nowMs
    if (sleptMs > SLEPT_MS) leaveOutOfRehearsal(sleptMs)
  }, [nowMs])
}

/** While somebody rehearses: how long in all and in this step, and how it ends. */
function RehearsalClock({ talk, nowMs }: { readonly talk: TalkState; readonly nowMs: number }) {
  const words = speakerWords.clock
  const rehearsal = useTalkStore((store) => store.rehearsal)
  useSlept(nowMs)
  if (!rehearsal) return null
  const times = rehearsedSoFar(rehearsal, nowMs)
  const total = Object.values(times).reduce((sum, ms) => sum + ms, 0)
  return (
    <>
      <p className={styles.time}>
        <span>{words.rehearsal}</span>
        {clockWords(total)}
      </p>
      <p className={styles.time}>
        <span>{words.thisStep}</span>
        {clockWords(times[talk.step.id] ?? 0)}
      </p>
      <Button tone="strong" onClick={() => endRehearsal(Date.now(), true)}>
        {words.keepTimes}
      </Button>
      <Button onClick={() => endRehearsal(Date.now(), false)}>{words.throwAway}</Button>
    </>
  )
}

/** The time of day, how long the talk has run, and how it stands against its plan or its rehearsal. */
export function TalkClock({ talk }: { readonly talk: TalkState }) {
  const words = speakerWords.clock
  const nowMs = useNow()
  const store = useTalkStore()
  const { id } = talk.story
  const clock = clockOfStory(store, id)
  const elapsed = elapsedMs(clock, nowMs)
  const isRunning = clock.sinceMs !== null
  const steps = shownSteps(talk.story).map((step) => step.id)
  const rehearsed = store.rehearsed[id] ?? null
  const plan = planOf(steps, store.plannedMs[id] ?? null, rehearsed)
  const pace = plan && elapsed > 0 ? paceOf(plan, Math.max(talk.index, 0), elapsed) : null
  const isRehearsing = store.rehearsal?.story === id
  return (
    <section className={styles.clock} aria-label={words.title}>
      <p className={styles.time}>
        <span>{words.time}</span>
        {wallClock(nowMs)}
      </p>
      {isRehearsing ? (
        <RehearsalClock talk={talk} nowMs={nowMs} />
      ) : (
        <>
          <p className={styles.time} data-paused={(!isRunning && elapsed > 0) || undefined}>
            <span>{!isRunning && elapsed > 0 ? words.talkPaused : words.talk}</span>
            {clockWords(elapsed)}
          </p>
          {pace && (
            <p className={styles.time}>
              <span>{words.thisStep}</span>
              {words.left(clockWords(pace.stepLeftMs))}
            </p>
          )}
          {pace && (
            <p className={styles.time} data-behind={pace.behindMs > 0 || undefined}>
              <span>{words.left(clockWords(pace.leftMs))}</span>
              {paceWords(pace.behindMs)}
            </p>
          )}
          <Planned story={id} />
          <Button
            onClick={() => (isRunning ? pauseClock(id, Date.now()) : runClock(id, Date.now()))}
          >
            {isRunning ? words.pause : elapsed > 0 ? words.goOn : words.start}
          </Button>
          {elapsed > 0 && <Button onClick={() => resetClock(id)}>{words.reset}</Button>}
          <Button onClick={() => startRehearsal(id, talk.step.id, Date.now())}>
            {rehearsed ? words.rehearseAgain : words.rehearse}
          </Button>
        </>
      )}
    </section>
  )
}
