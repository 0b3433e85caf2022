import { ChartArea } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import { Button } from '@/ui/button'
import { later } from '@/ui/later'
import { Popover } from '@/ui/popover'
import { panelPartWords } from '@/words/panel-parts'
import { timeDockWords } from '@/words/time-dock'

const OutcomeChoices = later(
  () => panelPartWords.outcomeChoice,
  () => import('./outcome-choices'),
  (part) => part.OutcomeChoices,
)

/** The button that opens the choice of outcomes, where the chain has any. */
export function OutcomesMenu({ scene }: { readonly scene: Scene }) {
  if (scene.index.chain.series.length === 0) return null
  return (
    <Popover
      title={timeDockWords.outcomes}
      side="top"
      trigger={(props) => (
        <Button icon={<ChartArea />} {...props}>
          {timeDockWords.outcomes}
        </Button>
      )}
    >
      <OutcomeChoices scene={scene} />
    </Popover>
  )
}
