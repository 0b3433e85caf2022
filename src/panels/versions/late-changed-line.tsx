import { type ComponentProps, Suspense } from 'react'
import { whenFirstScreenShown } from '@/ui/first-screen'
import { later } from '@/ui/later'
import type { ChangedLine } from './changed-line'

const Line = later(async () => {
  await whenFirstScreenShown()
  return (await import('./changed-line')).ChangedLine
})

/** The line, once the first screen has been shown: nobody waits for what changed. */
export function LateChangedLine(props: ComponentProps<typeof ChangedLine>) {
  return (
    <Suspense fallback={null}>
      <Line {...props} />
    </Suspense>
  )
}
