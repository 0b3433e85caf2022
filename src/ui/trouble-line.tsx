import type { Fault } from './fault-report'
import { PartNote } from './part-note'

interface TroubleLineProps {
  readonly trouble: {
    readonly text: string
    readonly act: { readonly text: string; readonly onAct: () => void }
    readonly fault: Fault | null
  } | null
}

/** In place of something that was fetched and is not there. */
export function TroubleLine({ trouble }: TroubleLineProps) {
  if (!trouble) return null
  const { text, act, fault } = trouble
  return <PartNote look="line" text={text} acts={[act]} {...(fault && { fault })} />
}
