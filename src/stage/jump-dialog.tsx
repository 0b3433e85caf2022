import { type FormEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Modal } from '@/ui/modal'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'
import type { TalkState } from './use-talk'

interface JumpDialogProps {
  readonly talk: TalkState
  readonly onClose: () => void
}

/** Goes to a step by its number. */
export function JumpDialog({ talk, onClose }: JumpDialogProps) {
  const words = stageDialogWords.jump
  const count = talk.shown.length
  const [problem, setProblem] = useState('')
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('step')
    const number = Number(typed)
    if (!Number.isInteger(number) || number < 1 || number > count) {
      setProblem(words.noSuchStep(count))
      return
    }
    const step = talk.shown[number - 1]
    if (step) talk.goToStep(step)
    onClose()
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <form className={styles.jump} onSubmit={go}>
        <input
          name="step"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.field(count)}
          aria-invalid={problem !== '' || undefined}
          placeholder={words.example(count)}
        />
        <Button tone="strong" onClick={({ currentTarget }) => currentTarget.form?.requestSubmit()}>
          {words.go}
        </Button>
      </form>
      <p className={styles.problem} role="status">
        {problem}
      </p>
    </Modal>
  )
}
