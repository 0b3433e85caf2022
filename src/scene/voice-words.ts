import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { parseDate } from '@/model/day'
import type { Evidence } from '@/model/schema/effect'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { capitalised } from './capitalised'

/** "A Magazine", as a source of statements; "the essay" where the chain does not name its own. */
function essayPublisher({ chain }: ChainIndex): string {
  return chain.essay ? say(chain.essay.name) : 'the essay'
}

/** "A Magazine essay": the text whose claims the chain holds; "the essay" where it has no name. */
function essayName({ chain }: ChainIndex): string {
  return chain.essay ? `${say(chain.essay.name)} essay` : 'the essay'
}

/** "A Magazine, July 2025", so that it can be found; null where the chain does not say. */
function essayReference({ chain }: ChainIndex): string | null {
  const date = chain.essay && parseDate(chain.essay.date)
  if (!chain.essay || !date) return null
  return `${say(chain.essay.name)}, ${dayWords(date.day, date.precision)}`
}

const EVIDENCE_WORDS: Record<Exclude<Evidence, 'article'>, string> = {
  official: 'official source',
  reported: 'known from press reports',
  expert: 'expert assessment',
  contested: 'contested',
}

/** "official source", "stated in A Magazine": how it is known that an effect took place. */
export function evidenceWords(index: ChainIndex, evidence: Evidence): string {
  return evidence === 'article' ? `stated in ${essayPublisher(index)}` : EVIDENCE_WORDS[evidence]
}

/** "all sources", "only what the essay says": whose word counts, within a sentence. */
export function voicesWords(index: ChainIndex, by: By): string {
  if (by === 'all') return 'all sources'
  return by === 'official' ? 'only what official sources say' : `only what ${essayName(index)} says`
}

/** One of the three choices of whose word counts. */
interface VoiceOption {
  readonly value: By
  readonly text: string
  /** Where there is no room for the whole; left out where it is short already. */
  readonly short?: string
  readonly hint: string
}

/** The choices of whose word counts, as they stand on screen; the essay's where the chain follows one. */
export function voiceOptions(index: ChainIndex): VoiceOption[] {
  const reference = essayReference(index)
  const essay: VoiceOption = {
    value: 'article',
    text: capitalised(essayName(index)),
    short: 'Essay',
    hint: `Only what the essay itself says${reference ? ` (${reference})` : ''}`,
  }
  return [
    { value: 'all', text: 'All sources', hint: 'Every described effect, whoever says so' },
    ...(index.chain.essay ? [essay] : []),
    {
      value: 'official',
      text: 'Official sources',
      short: 'Official',
      hint: 'Only what authorities say in texts of their own',
    },
  ]
}

/** What paler lines are. */
export function paleWords({ chain }: ChainIndex): string {
  return chain.essay
    ? 'Paler lines go beyond what the essay says.'
    : 'Paler lines stand beside those that carry the argument.'
}

/** " · beyond the essay", after what something is; empty where the essay names it, or there is none. */
export function beyondWords(
  { chain }: ChainIndex,
  { inArticle }: { readonly inArticle: boolean },
): string {
  return chain.essay && !inArticle ? ' · beyond the essay' : ''
}
