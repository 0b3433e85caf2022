import { PartNote } from './part-note'

interface TroubleLineProps {
  readonly trouble: {
    readonly text: string
    readonly act: { readonly text: string; readonly onAct: () => void }
  } | null
}

/** In place of something that was fetched and is not there. */
export function TroubleLine({ trouble }: TroubleLineProps) {
  if (!trouble) return null
  const { text, act } = trouble
  return <PartNote look="line" text={text} acts={[act]} />
}
