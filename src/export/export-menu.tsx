import { ArrowDownToLine, ChevronRight, Clapperboard } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { type ExportFormat, type ExportJob, useExportStore } from '@/store/export-store'
import { Button } from '@/ui/button'
import { Switch } from '@/ui/switch'
import styles from './export-menu.module.css'
import { cancelExport, type ExportTools, runExport, runPage } from './run-export'
import { SiteField } from './site-field'

const CHOICES: readonly {
  readonly format: ExportFormat
  readonly title: string
  readonly detail: string
}[] = [
  { format: 'slides', title: 'PowerPoint', detail: 'One slide for each step, with your notes' },
  { format: 'handout', title: 'PDF', detail: 'A handout to print, with sources' },
  {
    format: 'pictures',
    title: 'Pictures',
    detail: 'One PNG for each step, 2560 × 1440, in a zip file',
  },
]

const WITH_NOTES = 'With speaker’s notes'

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
  const title = CHOICES.find(({ format }) => format === job.format)?.title ?? ''
  return (
    <div className={styles.progress}>
      <progress aria-label={`Writing ${title}`} value={job.done} max={job.total} />
      <span>
        {job.done} of {job.total}
      </span>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}

/** What a story can be taken away as, behind one button; it goes on when the menu is closed. */
export function ExportMenu({ storyId, storyTitle, tools, onFilm }: ExportMenuProps) {
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
        aria-label={`Export: ${storyTitle}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        Export
      </Button>
      <div id={id} hidden={!isShown}>
        <ul aria-label={`Export ${storyTitle} as`} className={styles.choices}>
          {CHOICES.map(({ format, title, detail }) => (
            <li key={format}>
              <button
                type="button"
                className={styles.choice}
                // Not disabled, which would lose the focus; one at a time is written anyway.
                aria-disabled={job !== null}
                onClick={() => void runExport(storyId, { format, withNotes }, tools)}
              >
                <span className={styles.title}>{title}</span>
                <span className={styles.detail}>{detail}</span>
                <ArrowDownToLine aria-hidden="true" />
              </button>
              {format === 'handout' && (
                <div className={styles.notes}>
                  <Switch label={WITH_NOTES} isOn={withNotes} onChange={setWithNotes} />
                  <span aria-hidden="true">{WITH_NOTES}</span>
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
              <span className={styles.title}>One page</span>
              <span className={styles.detail}>
                An HTML file with the map in it, to be moved and switched without a network
              </span>
              <ArrowDownToLine aria-hidden="true" />
            </button>
          </li>
          <li>
            <button type="button" className={styles.choice} onClick={onFilm}>
              <span className={styles.title}>Film</span>
              <span className={styles.detail}>
                MP4, WebM or GIF, with the captions in the picture
              </span>
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
