import { useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { Story } from '@/model/schema/story'
import { fileStem } from '@/report/exports/file-name'
import { failureWords } from '@/report/failure-words'
import type { Trouble } from '@/scene/trouble'
import { useStories, useStory } from '@/scene/use-story'
import type { ViewState } from '@/store/view-state'
import { Button } from '@/ui/button'
import { importAnew } from '@/ui/import-anew'
import { Modal } from '@/ui/modal'
import { Segmented } from '@/ui/segmented'
import { TroubleLine } from '@/ui/trouble-line'
import { filmWords } from '@/words/film'
import { sentences } from '@/words/joined'
import { say } from '@/words/say'
import styles from './film.module.css'
import { estimatedBytes, FILM_FORMATS, type FilmFormat, WITHOUT_ENCODER } from './film-format'
import { planFilm } from './film-plan'
import { readRange, wholeRange } from './film-range'
import { endShot, type FilmOrigin, rangeShots, type Shot, storyShots } from './film-shots'
import type { FilmLook } from './paint-shot'
import { RangeFields } from './range-fields'

export interface FilmDialogProps {
  readonly index: ChainIndex
  readonly view: ViewState
  readonly look: FilmLook
  /** Of this device. */
  readonly userStories: readonly Story[]
  /** The id of a story, or `time`: what is chosen at first. */
  readonly of: string
  readonly onSave: (name: string, bytes: Blob) => void
  readonly onClose: () => void
}

/** What `what` is when no story but a stretch of time is filmed. */
const TIME = 'time'
const MS_PER_YEAR = 3_000

/** "1:05" */
function lengthWords(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}

/** How many pictures, how long, and how large: no more exact than it is known. */
function promiseOf(
  pictures: number,
  durationMs: number,
  bytes: ReturnType<typeof estimatedBytes>,
): string {
  const length = lengthWords(durationMs)
  const [least, most] = [bytes.least / 1_000_000, bytes.most / 1_000_000]
  if (most < 1) return filmWords.lessThanOneMegabyte(pictures, length)
  const [from, to] = [Math.max(Math.round(least), 1), Math.round(most)]
  return from === to
    ? filmWords.aboutMegabytes(pictures, length, to)
    : filmWords.betweenMegabytes(pictures, length, from, to)
}

const NO_ORIGIN: FilmOrigin = { sources: '', address: null }

/** With the picture that every film ends with; what it rests on is filled in when it is made. */
function ended(index: ChainIndex, title: string, shots: readonly Shot[]): readonly Shot[] {
  const last = shots.at(-1)
  return last ? [...shots, endShot(index, title, last, NO_ORIGIN)] : shots
}

/** @param days of a film of time; null where they make none */
function useShots(
  { index, view, userStories }: FilmDialogProps,
  what: string,
  days: readonly [Day, Day] | null,
): { readonly shots: readonly Shot[]; readonly trouble: Trouble | null } {
  const own = userStories.find(({ id }) => id === what)
  const shipped = useStory(own || what === TIME ? null : what)
  const story = own ?? shipped.story
  const [from, to] = days ?? []
  const shots = useMemo(() => {
    if (what !== TIME) return story ? ended(index, say(story.title), storyShots(index, story)) : []
    if (from === undefined || to === undefined) return []
    const shots = rangeShots(index, view, from, to, MS_PER_YEAR)
    return ended(index, say(index.chain.title), shots)
  }, [what, story, index, view, from, to])
  return { shots, trouble: shipped.trouble }
}

type Work = { readonly share: number; readonly stop: AbortController } | null

/** A film of a story, or of a stretch of time with all that the view chose. */
export function FilmDialog(props: FilmDialogProps) {
  const { index, look, userStories, onSave, onClose } = props
  const { stories, trouble: listTrouble } = useStories()
  const [what, setWhat] = useState(props.of)
  const canEncode = 'VideoEncoder' in window
  const formats = canEncode ? FILM_FORMATS : WITHOUT_ENCODER
  const [formatId, setFormatId] = useState<FilmFormat['id']>('wide')
  const [work, setWork] = useState<Work>(null)
  const [status, setStatus] = useState('')
  const [range, setRange] = useState(() => wholeRange(index))
  const reading = readRange(range, index)
  const { shots, trouble } = useShots(props, what, reading.problem === null ? reading.days : null)
  const format = formats.find(({ id }) => id === formatId) ?? formats[0]
  const plan = useMemo(() => format && planFilm(shots, format), [shots, format])
  if (!format || !plan) return null
  const estimate = sentences([
    ...(canEncode ? [] : [filmWords.problems.gifAlone]),
    filmWords.formats[format.id].detail,
    ...(shots.length > 0
      ? [promiseOf(shots.length, plan.durationMs, estimatedBytes(format, plan.frames))]
      : []),
    ...(what === TIME ? [filmWords.showsThisView] : []),
  ])

  /** What was said of the last film is not said of another one. */
  const order = (change: () => void) => {
    change()
    setStatus('')
  }

  const make = async () => {
    const stop = new AbortController()
    setStatus('')
    setWork({ share: 0, stop })
    try {
      const { makeFilm } = await importAnew(filmWords.maker, () => import('./make-film'))
      const told = shots.slice(0, -1)
      const origin = await look.loadOrigin(told.map(({ scene }) => scene))
      const [last, end] = [told.at(-1), shots.at(-1)]
      const { bytes, extension } = await makeFilm({
        shots: last && end ? [...told, endShot(index, end.title, last, origin)] : shots,
        plan,
        format,
        look,
        signal: stop.signal,
        onProgress: (share) => setWork({ share, stop }),
      })
      const subject = what === TIME ? `${range.from}-to-${range.to}` : what
      const name = `${fileStem(index)}-${subject}-${format.id}-${index.chain.version}.${extension}`
      onSave(name, bytes)
      setStatus(filmWords.saved(name, bytes.size / 1_000_000))
    } catch (error) {
      if (stop.signal.aborted) setStatus(filmWords.cancelled)
      else setStatus(error instanceof Error ? failureWords(error) : filmWords.problems.notMade)
    } finally {
      setWork(null)
    }
  }

  return (
    <Modal
      title={filmWords.title}
      isBusy={work !== null}
      onClose={() => {
        work?.stop.abort()
        onClose()
      }}
    >
      <div className={styles.film}>
        <label className={styles.row}>
          <span>{filmWords.of}</span>
          <select
            value={what}
            disabled={work !== null}
            onChange={({ target }) => order(() => setWhat(target.value))}
          >
            {[...(stories ?? []), ...userStories].map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
            <option value={TIME}>{filmWords.stretchOfTime}</option>
          </select>
        </label>
        {what === TIME && (
          <RangeFields
            index={index}
            range={range}
            problem={reading.problem}
            isDisabled={work !== null}
            onChange={(next) => order(() => setRange(next))}
          />
        )}
        <Segmented
          label={filmWords.format}
          value={format.id}
          options={formats.map(({ id }) => ({ value: id, text: filmWords.formats[id].name }))}
          onChange={(next) => order(() => setFormatId(next))}
        />
        <p className={styles.estimate}>
          {what === TIME && reading.problem ? reading.problem : estimate}
        </p>
        <TroubleLine trouble={listTrouble ?? trouble} />
        {work && (
          <progress
            className={styles.progress}
            max={1}
            value={work.share}
            aria-label={filmWords.making}
          />
        )}
        <p className={styles.status} role="status">
          {status}
        </p>
        {work ? (
          <Button onClick={() => work.stop.abort()}>{filmWords.cancel}</Button>
        ) : (
          <Button tone="strong" disabled={shots.length === 0} onClick={make}>
            {filmWords.make}
          </Button>
        )}
      </div>
    </Modal>
  )
}
