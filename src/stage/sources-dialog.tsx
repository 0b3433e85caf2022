import { citedSource } from '@/report/exports/cited-source'
import { shownSources } from '@/report/exports/shown-sources'
import type { Scene } from '@/scene/scene'
import { useSources } from '@/scene/use-sources'
import { Modal } from '@/ui/modal'
import { TroubleLine } from '@/ui/trouble-line'
import { citationWords } from '@/words/citation'
import { stageDialogWords } from '@/words/stage-dialogs'
import styles from './dialogs.module.css'

interface SourcesDialogProps {
  readonly scene: Scene
  readonly onClose: () => void
}

/** Whose word the picture on stage rests on. */
export function SourcesDialog({ scene, onClose }: SourcesDialogProps) {
  const words = stageDialogWords.sources
  const { sources, trouble } = useSources()
  const cited = shownSources(scene).flatMap((id) => {
    const source = sources?.get(id)
    return source ? [citedSource(source)] : []
  })
  return (
    <Modal title={words.title} onClose={onClose}>
      <TroubleLine trouble={trouble} />
      {sources && cited.length === 0 && <p className={styles.said}>{words.none}</p>}
      {/* Long ones are scrolled by the arrows from here. */}
      <ul className={styles.sources} tabIndex={-1} data-focus-first="">
        {cited.map(({ id, publisher, title, date, url }) => (
          <li key={id}>
            <strong>{publisher}</strong>{' '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span>{date ?? citationWords.undated}</span>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
