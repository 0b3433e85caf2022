import type { KeyboardEvent } from 'react'
import { Modal } from '@/ui/modal'
import { PartNote } from '@/ui/part-note'
import { controlWords } from '@/words/controls'
import { say } from '@/words/say'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'
import { type DrawMoment, type ShownPicture, useStepPictures } from './use-step-pictures'
import type { TalkState } from './use-talk'

interface OverviewProps {
  readonly talk: TalkState
  readonly draw: DrawMoment
  readonly onClose: () => void
}

function StepImage({ picture }: { readonly picture: ShownPicture | undefined }) {
  if (!picture) return null
  return (
    <>
      <img src={picture.url} alt="" />
      {picture.isWhatIf && (
        <span className={styles.stepWhatIf}>{stageDialogWords.overview.whatIf}</span>
      )}
    </>
  )
}

/** Arrows walk through the pictures, as they stand. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const from = buttons.indexOf(event.target as HTMLButtonElement)
  if (from < 0) return
  const top = (i: number) => buttons[i]?.getBoundingClientRect().top
  const columns = Math.max(
    buttons.findIndex((_, i) => top(i) !== top(0)),
    1,
  )
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: from + 1,
    ArrowLeft: from - 1,
    ArrowDown: from + columns,
    ArrowUp: from - columns,
    Home: 0,
    End: buttons.length - 1,
  }
  const to = steps[event.key]
  if (to === undefined) return
  event.preventDefault()
  buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus()
}

/** All steps and their parts at once, each with a picture; a click or Enter goes there. */
export function Overview({ talk, draw, onClose }: OverviewProps) {
  const words = stageDialogWords.overview
  const { pictures, retry } = useStepPictures(talk.story, draw)
  return (
    <Modal title={say(talk.story.title)} onClose={onClose}>
      {retry && (
        <PartNote
          look="here"
          text={words.noPictures}
          acts={[{ text: controlWords.tryAgain, onAct: retry }]}
        />
      )}
      <ol className={styles.overview} onKeyDown={walk}>
        {talk.moments.map((moment, at) => {
          const { step, part, ref } = moment
          const place = talk.shown.indexOf(step)
          const number = place < 0 ? '–' : `${place + 1}`
          return (
            <li key={ref}>
              <button
                type="button"
                aria-current={at === talk.at ? 'step' : undefined}
                data-hidden={place < 0 || undefined}
                onClick={() => {
                  talk.goTo(at)
                  onClose()
                }}
              >
                <span className={styles.picture}>
                  <StepImage picture={pictures.get(ref)} />
                </span>
                <span className={styles.stepTitle}>
                  <span className={styles.number}>
                    {part === null ? number : words.part(number, part)}
                  </span>
                  <span>
                    {say(moment.title)}
                    {place < 0 && <small> {words.hidden}</small>}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </Modal>
  )
}
