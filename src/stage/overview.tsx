import { say } from '@/scene/words'
import styles from './stage.module.css'
import { StageDialog } from './stage-dialog'
import type { TalkState } from './use-talk'

interface OverviewProps {
  readonly talk: TalkState
  readonly onClose: () => void
}

/** All steps at once; a click goes there. */
export function Overview({ talk, onClose }: OverviewProps) {
  return (
    <StageDialog title={say(talk.story.title)} onClose={onClose}>
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
              <span className={styles.number}>{i + 1}</span>
              <span>{say(step.title)}</span>
            </button>
          </li>
        ))}
      </ol>
    </StageDialog>
  )
}
