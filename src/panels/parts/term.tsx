import type { ReactNode } from 'react'
import { TERMS, type TermId } from '@/report/terms'
import { ExplainedWord } from '@/ui/explained'

interface TermProps {
  readonly id: TermId
  /** How it reads where it stands; its name where left out. */
  readonly children?: ReactNode
}

/** A word of ours that explains itself where it stands. For headings: each one is a stop of the keyboard. */
export function Term({ id, children }: TermProps) {
  const { name, sentence } = TERMS[id]
  return <ExplainedWord text={sentence}>{children ?? name}</ExplainedWord>
}
