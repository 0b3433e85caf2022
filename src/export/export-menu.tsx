import { ArrowDownToLine, ChevronRight, Clapperboard } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { type ExportFormat, type ExportJob, useExportStore } from '@/store/export-store'
import { Button } from '@/ui/button'
import { Switch } from '@/ui/switch'
import { exportMenuWords } from '@/words/export-menu'
import styles from './export-menu.module.css'
import { cancelExport, type ExportTools, runExport, runPage } from './run-export'
import { SiteField } from './site-field'

const CHOICES: readonly ExportFormat[] = ['slides', 'handout', 'pictures']

interface ExportMenuProps {
  readonly storyId: string
  readonly storyTitle: string
  readonly tools: ExportTools
  /** A film is ordered in a sheet of its own. */
  readonly onFilm: () => void
}

interface ProgressProps {
  readonly job: ExportJob
  readonly onCancel: () => void
}

function Progress({ job, onCancel }: ProgressProps) {
  const words = exportMenuWords
  return (
    <div className={styles.progress}>
      <progress
        aria-label={words.writing(words.formats[job.format].title)}
        value={job.done}
        max={job.total}
      />
      <span>{words.done(job.done, job.total)}</span>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  )
}

/** What a story can be taken away as, behind one button; it goes on when the menu is closed. */
export function ExportMenu({ storyId, storyTitle, tools, onFilm }: ExportMenuProps) {
  const words = exportMenuWords
  const { job, outcome } = useExportStore()
  const [isOpen, setIsOpen] = useState(false)
  const [withNotes, setWithNotes] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const id = useId()
  const own = job?.storyId === storyId ? job : null
  const isShown = isOpen || own !== null
  const handleCancel = () => {
    cancelExport()
    // Cancel goes with the bar; the keyboard stays in the menu.
    toggle.current?.focus()
  }
  return (
    <div className={styles.export}>
      <Button
        ref={toggle}
        tone="quiet"
        icon={<ChevronRight />}
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={words.openFor(storyTitle)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.open}
      </Button>
      <div id={id} hidden={!isShown}>
        <ul aria-label={words.choices(storyTitle)} className={styles.choices}>
          {CHOICES.map((format) => (
            <li key={format}>
              <button
                type="button"
                className={styles.choice}
                // Not disabled, which would lose the focus; one at a time is written anyway.
                aria-disabled={job !== null}
                onClick={() => void runExport(storyId, { format, withNotes }, tools)}
              >
                <span className={styles.title}>{words.formats[format].title}</span>
                <span className={styles.detail}>{words.formats[format].detail}</span>
                <ArrowDownToLine aria-hidden="true" />
              </button>
              {format === 'handout' && (
                <div className={styles.notes}>
                  <Switch label={words.withNotes} isOn={withNotes} onChange={setWithNotes} />
                  <span aria-hidden="true">{words.withNotes}</span>
                </div>
              )}
            </li>
          ))}
          <li>
            <button
              type="button"
              className={styles.choice}
              aria-disabled={job !== null}
              onClick={() => void runPage(storyId, tools)}
            >
              <span className={styles.title}>{words.formats.page.title}</span>
              <span className={styles.detail}>{words.formats.page.detail}</span>
              <ArrowDownToLine aria-hidden="true" />
            </button>
          </li>
          <li>
            <button type="button" className={styles.choice} onClick={onFilm}>
              <span className={styles.title}>{words.formats.film.title}</span>
              <span className={styles.detail}>{words.formats.film.detail}</span>
              <Clapperboard aria-hidden="true" />
            </button>
          </li>
        </ul>
        {isShown && <SiteField />}
        {own && <Progress job={own} onCancel={handleCancel} />}
        <p role="status" className={styles.status}>
          {outcome?.storyId === storyId ? outcome.words : ''}
        </p>
      </div>
    </div>
  )
}
