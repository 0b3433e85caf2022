import type { ChainIndex } from '@/model/chain-index'
import { type By, voicesOf } from '@/model/choices'
import { parseDate } from '@/model/day'
import type { Essay } from '@/model/schema/chain'
import type { Effect } from '@/model/schema/effect'
import { dayWords } from '@/words/dates'
import { essaysWords } from '@/words/essays'
import { furtherFact } from '@/words/joined'
import { say } from '@/words/say'
import { voiceFactsWords } from '@/words/voice-facts'
import { capitalised } from './capitalised'

/** The essay that a voice or a claim names; undefined where it names none. */
export function essayOf({ chain }: ChainIndex, id: string | undefined): Essay | undefined {
  return chain.essays.find((essay) => essay.id === id)
}

/** "A Magazine essay": a text whose claims the chain holds; "the essay" where nothing is known of it. */
export function essayName(essay: Essay | undefined): string {
  return essay ? essaysWords.name(say(essay.name)) : essaysWords.unnamed
}

/** "A Magazine, July 2025", so that it can be found; its name alone where the date can't be read. */
function essayReference({ name, date }: Essay): string {
  const parsed = parseDate(date)
  if (!parsed) return say(name)
  return voiceFactsWords.reference(say(name), dayWords(parsed.day, parsed.precision))
}

/** One text or another, by whether the chain follows one essay or several. */
export function byNumberOfEssays({ chain }: ChainIndex, one: string, several: string): string {
  return chain.essays.length > 1 ? several : one
}

/** "official source", "stated in A Magazine": how it is known that an effect took place. */
export function evidenceWords(
  index: ChainIndex,
  { evidence, voice }: Pick<Effect, 'evidence' | 'voice'>,
): string {
  if (evidence !== 'article') return voiceFactsWords.evidence[evidence]
  const essay = essayOf(index, voice)
  return essay ? voiceFactsWords.statedIn(say(essay.name)) : voiceFactsWords.statedInEssay
}

/** "all sources", "only what the essay says": whose word counts, within a sentence. */
export function voicesWords(index: ChainIndex, by: By): string {
  const { counted } = voiceFactsWords
  if (by === 'all') return counted.all
  if (by === 'official') return counted.official
  const essay = essayOf(index, by)
  return essay ? counted.essayOf(say(essay.name)) : counted.essay
}

/** One of the choices of whose word counts. */
interface VoiceOption {
  readonly value: By
  readonly text: string
  /** Where there is no room for the whole; left out where it is short already. */
  readonly short?: string
  readonly hint: string
}

function voiceOption(index: ChainIndex, by: By): VoiceOption {
  const { choices } = voiceFactsWords
  if (by === 'all') return { value: by, text: choices.all, hint: choices.allHint }
  const essay = essayOf(index, by)
  if (!essay) {
    const { official, officialShort, officialHint } = choices
    return { value: by, text: official, short: officialShort, hint: officialHint }
  }
  return {
    value: by,
    text: capitalised(essayName(essay)),
    short: byNumberOfEssays(index, choices.essayShort, say(essay.name)),
    hint: choices.essayHintOf(essayReference(essay)),
  }
}

/** The choices of whose word counts, as they stand on screen: all, the essays, official sources. */
export function voiceOptions(index: ChainIndex): VoiceOption[] {
  return voicesOf(index.chain).map((by) => voiceOption(index, by))
}

/** What paler lines are. */
export function paleWords(index: ChainIndex): string {
  const [essay, ...others] = index.chain.essays
  if (!essay) return voiceFactsWords.paleBeside
  return others.length > 0
    ? voiceFactsWords.paleBeyondEssays
    : voiceFactsWords.paleBeyondEssay(essayName(essay))
}

/** " · beyond the essay", after what something is; empty where an essay names it, or there is none. */
export function beyondWords(
  index: ChainIndex,
  { inArticle }: { readonly inArticle: boolean },
): string {
  if (index.chain.essays.length === 0 || inArticle) return ''
  const { beyondEssay, beyondEssays } = voiceFactsWords
  return furtherFact(byNumberOfEssays(index, beyondEssay, beyondEssays))
}
