import { say } from '@/scene/words'
import { Modal } from '@/ui/modal'
import { PartNote } from '@/ui/part-note'
import styles from './stage.module.css'
import { type DrawStep, type ShownPicture, useStepPictures } from './use-step-pictures'
import type { TalkState } from './use-talk'

interface OverviewProps {
  readonly talk: TalkState
  readonly drawStep: DrawStep
  readonly onClose: () => void
}

function StepImage({ picture }: { readonly picture: ShownPicture | undefined }) {
  if (!picture) return null
  return (
    <>
      <img src={picture.url} alt="" />
      {picture.isWhatIf && <span className={styles.stepWhatIf}>What-if, not a forecast</span>}
    </>
  )
}

/** All steps at once, each with a picture of its map; a click goes there. */
export function Overview({ talk, drawStep, onClose }: OverviewProps) {
  const { pictures, retry } = useStepPictures(talk.story, drawStep)
  return (
    <Modal title={say(talk.story.title)} onClose={onClose}>
      {retry && (
        <PartNote
          look="here"
          text="The pictures of the steps did not arrive; the steps open without them."
          acts={[{ text: 'Try again', onAct: retry }]}
        />
      )}
      <ol className={styles.overview}>
        {talk.story.steps.map((step, i) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={i === talk.index ? 'step' : undefined}
              onClick={() => {
                talk.goTo(i)
                onClose()
              }}
            >
              <span className={styles.picture}>
                <StepImage picture={pictures.get(step.id)} />
              </span>
              <span className={styles.stepTitle}>
                <span className={styles.number}>{i + 1}</span>
                <span>{say(step.title)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  )
}
