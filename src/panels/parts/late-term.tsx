import { Suspense } from 'react'
import type { TermId } from '@/scene/terms'
import { later } from '@/ui/later'

const LoadedTerm = later(async () => (await import('./term')).Term)

interface LateTermProps {
  readonly id: TermId
  /** Stands there at once, and explains itself as soon as it can. */
  readonly children: string
}

/** A term on the first screen, which waits for no explanation. */
export function LateTerm({ id, children }: LateTermProps) {
  return (
    <Suspense fallback={children}>
      <LoadedTerm id={id}>{children}</LoadedTerm>
    </Suspense>
  )
}
