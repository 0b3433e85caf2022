import { whenFirstScreenShown } from '@/ui/first-screen'
import { later } from '@/ui/later'
import { panelPartWords } from '@/words/panel-parts'

/** The line, once the first screen has been shown: nobody waits for what changed. */
export const LateChangedLine = later(
  () => panelPartWords.changedLine,
  async () => {
    await whenFirstScreenShown()
    return import('./changed-line')
  },
  (part) => part.ChangedLine,
  { look: 'unseen' },
)
