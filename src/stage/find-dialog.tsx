import { useMemo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { Modal } from '@/ui/modal'
import { say } from '@/words/say'
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
  const [text, setText] = useState('')
  const found = useMemo(() => findInTalk(text, index, talk), [text, index, talk])
  return (
    <Modal title={`Find in “${say(talk.story.title)}” and on the map`} onClose={onClose}>
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
          aria-label="Find a step, an event or a route"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
      <ul className={styles.found} aria-label="Found">
        {found.map(({ key, kind, words, open }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                open()
                onClose()
              }}
            >
              <span>{kind}</span>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {text.trim() !== '' && found.length === 0 ? 'Nothing found: try another word.' : ''}
      </p>
    </Modal>
  )
}
