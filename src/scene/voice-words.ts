import type { ChainIndex } from '@/model/chain-index'
import type { By } from '@/model/choices'
import { parseDate } from '@/model/day'
import type { Evidence } from '@/model/schema/effect'
import { dayWords } from '@/words/dates'
import { furtherFact } from '@/words/joined'
import { say } from '@/words/say'
import { voiceFactsWords } from '@/words/voice-facts'

/** "A Magazine, July 2025", so that it can be found; null where the chain does not say. */
function essayReference({ chain }: ChainIndex): string | null {
  const date = chain.essay && parseDate(chain.essay.date)
  if (!chain.essay || !date) return null
  return voiceFactsWords.reference(say(chain.essay.name), dayWords(date.day, date.precision))
}

/** "official source", "stated in A Magazine": how it is known that an effect took place. */
export function evidenceWords({ chain }: ChainIndex, evidence: Evidence): string {
  if (evidence !== 'article') return voiceFactsWords.evidence[evidence]
  return chain.essay
    ? voiceFactsWords.statedIn(say(chain.essay.name))
    : voiceFactsWords.statedInEssay
}

/** "all sources", "only what the essay says": whose word counts, within a sentence. */
export function voicesWords({ chain }: ChainIndex, by: By): string {
  const { counted } = voiceFactsWords
  if (by !== 'article') return counted[by]
  return chain.essay ? counted.essayOf(say(chain.essay.name)) : counted.essay
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
  const { choices } = voiceFactsWords
  const { essay } = index.chain
  const reference = essayReference(index)
  const options: VoiceOption[] = [{ value: 'all', text: choices.all, hint: choices.allHint }]
  if (essay) {
    options.push({
      value: 'article',
      text: choices.essayOf(say(essay.name)),
      short: choices.essayShort,
      hint: reference ? choices.essayHintOf(reference) : choices.essayHint,
    })
  }
  options.push({
    value: 'official',
    text: choices.official,
    short: choices.officialShort,
    hint: choices.officialHint,
  })
  return options
}

/** What paler lines are. */
export function paleWords({ chain }: ChainIndex): string {
  return chain.essay ? voiceFactsWords.paleBeyondEssay : voiceFactsWords.paleBeside
}

/** " · beyond the essay", after what something is; empty where the essay names it, or there is none. */
export function beyondWords(
  { chain }: ChainIndex,
  { inArticle }: { readonly inArticle: boolean },
): string {
  return chain.essay && !inArticle ? furtherFact(voiceFactsWords.beyondEssay) : ''
}
