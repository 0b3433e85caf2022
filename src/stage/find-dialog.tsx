import { useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { Modal } from '@/ui/modal'
import { say } from '@/words/say'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'
import { findInTalk } from './find-in-talk'
import type { TalkState } from './use-talk'

interface FindDialogProps {
  readonly index: ChainIndex
  readonly talk: TalkState
  readonly onClose: () => void
}

/** For questions: a step, an event or a route by a word of it. What is found goes on stage; R leads back. */
export function FindDialog({ index, talk, onClose }: FindDialogProps) {
  const words = stageDialogWords.find
  const [text, setText] = useState('')
  const found = useMemo(() => findInTalk(text, index, talk), [text, index, talk])
  return (
    <Modal title={words.title(say(talk.story.title))} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          found[0]?.open()
          if (found[0]) onClose()
        }}
      >
        <input
          className={styles.find}
          type="search"
          autoComplete="off"
          aria-label={words.field}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
      <ul className={styles.found} aria-label={words.found}>
        {found.map(({ key, kind, title, open }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                open()
                onClose()
              }}
            >
              <span>{words.kinds[kind]}</span>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {text.trim() !== '' && found.length === 0 ? words.nothing : ''}
      </p>
    </Modal>
  )
}
