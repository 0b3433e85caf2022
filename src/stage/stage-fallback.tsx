import { Button } from '@/ui/button'
import { ReportButton } from '@/ui/report-button'
import { stageWords } from '@/words/stage'
import type { StoryTrouble } from './own/use-resolved-story'
import styles from './stage.module.css'

interface StageFallbackProps {
  /** null while the story is on its way. */
  readonly trouble: StoryTrouble | null
}

/** While there is no story: the map stands already, so only a line says what is missing. */
export function StageFallback({ trouble }: StageFallbackProps) {
  return (
    <div className={styles.fallback} role="status">
      {trouble ? (
        <>
          <p>{trouble.text}</p>
          {trouble.act && <Button onClick={trouble.act.onAct}>{trouble.act.text}</Button>}
          {trouble.fault && <ReportButton fault={trouble.fault} />}
        </>
      ) : (
        <p>{stageWords.loading}</p>
      )}
    </div>
  )
}
