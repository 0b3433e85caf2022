import { later } from '@/ui/later'
import { panelPartWords } from '@/words/panel-parts'

/** A term on the first screen, which waits for no explanation: it stands there at once. */
export const LateTerm = later(
  () => panelPartWords.term,
  () => import('./term'),
  (part) => part.Term,
  { look: 'unseen', instead: ({ children }) => children },
)
