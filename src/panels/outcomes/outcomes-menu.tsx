import { ChartArea } from 'lucide-react'
import { Suspense } from 'react'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { later } from '@/ui/later'
import { Popover } from '@/ui/popover'

const OutcomeChoices = later(async () => (await import('./outcome-choices')).OutcomeChoices)

/** The button that opens the choice of outcomes. */
export function OutcomesMenu({ scene }: { readonly scene: Scene }) {
  return (
    <Popover
      title="Outcomes"
      side="top"
      trigger={(props) => (
        <Button icon={<ChartArea />} {...props}>
          Outcomes
        </Button>
      )}
    >
      <Suspense fallback={null}>
        <OutcomeChoices scene={scene} />
      </Suspense>
    </Popover>
  )
}
