import { whenFirstScreenShown } from '@/ui/first-screen'
import { later } from '@/ui/later'

/** The line, once the first screen has been shown: nobody waits for what changed. */
export const LateChangedLine = later(
  'the line on what changed',
  async () => {
    await whenFirstScreenShown()
    return import('./changed-line')
  },
  (part) => part.ChangedLine,
  { look: 'unseen' },
)
