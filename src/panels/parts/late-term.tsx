import { later } from '@/ui/later'

/** A term on the first screen, which waits for no explanation: it stands there at once. */
export const LateTerm = later(
  'the explanation of a word',
  () => import('./term'),
  (part) => part.Term,
  { look: 'unseen', instead: ({ children }) => children },
)
