import type { ChainIndex } from '@/model/chain-index'
import { type By, voicesOf } from '@/model/choices'
import { parseDate } from '@/model/day'
import type { Essay } from '@/model/schema/chain'
import type { Effect, Evidence } from '@/model/schema/effect'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { capitalised } from './capitalised'

/** The essay that a voice or a claim names; undefined where it names none. */
export function essayOf({ chain }: ChainIndex, id: string | undefined): Essay | undefined {
  return chain.essays.find((essay) => essay.id === id)
}

/** "A Magazine essay": a text whose claims the chain holds; "the essay" where nothing is known of it. */
export function essayName(essay: Essay | undefined): string {
  return essay ? `${say(essay.name)} essay` : 'the essay'
}

/** "A Magazine, July 2025", so that it can be found; its name alone where the date can't be read. */
function essayReference({ name, date }: Essay): string {
  const parsed = parseDate(date)
  return parsed ? `${say(name)}, ${dayWords(parsed.day, parsed.precision)}` : say(name)
}

/** One word or another, by whether the chain follows one essay or several. */
export function byNumberOfEssays({ chain }: ChainIndex, one: string, several: string): string {
  return chain.essays.length > 1 ? several : one
}

const EVIDENCE_WORDS: Record<Exclude<Evidence, 'article'>, string> = {
  official: 'official source',
  reported: 'known from press reports',
  expert: 'expert assessment',
  contested: 'contested',
}

/** "official source", "stated in A Magazine": how it is known that an effect took place. */
export function evidenceWords(
  index: ChainIndex,
  { evidence, voice }: Pick<Effect, 'evidence' | 'voice'>,
): string {
  if (evidence !== 'article') return EVIDENCE_WORDS[evidence]
  const essay = essayOf(index, voice)
  return `stated in ${essay ? say(essay.name) : 'the essay'}`
}

/** "all sources", "only what the essay says": whose word counts, within a sentence. */
export function voicesWords(index: ChainIndex, by: By): string {
  if (by === 'all') return 'all sources'
  if (by === 'official') return 'only what official sources say'
  return `only what ${essayName(essayOf(index, by))} says`
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
  if (by === 'all') {
    return { value: by, text: 'All sources', hint: 'Every described effect, whoever says so' }
  }
  const essay = essayOf(index, by)
  if (!essay) {
    return {
      value: by,
      text: 'Official sources',
      short: 'Official',
      hint: 'Only what authorities say in texts of their own',
    }
  }
  return {
    value: by,
    text: capitalised(essayName(essay)),
    short: byNumberOfEssays(index, 'Essay', say(essay.name)),
    hint: `Only what the essay itself says (${essayReference(essay)})`,
  }
}

/** The choices of whose word counts, as they stand on screen: all, the essays, official sources. */
export function voiceOptions(index: ChainIndex): VoiceOption[] {
  return voicesOf(index.chain).map((by) => voiceOption(index, by))
}

/** What paler lines are. */
export function paleWords(index: ChainIndex): string {
  if (index.chain.essays.length === 0) {
    return 'Paler lines stand beside those that carry the argument.'
  }
  const say = byNumberOfEssays(index, 'the essay says', 'the essays say')
  return `Paler lines go beyond what ${say}.`
}

/** " · beyond the essay", after what something is; empty where an essay names it, or there is none. */
export function beyondWords(
  index: ChainIndex,
  { inArticle }: { readonly inArticle: boolean },
): string {
  if (index.chain.essays.length === 0 || inArticle) return ''
  return ` · beyond ${byNumberOfEssays(index, 'the essay', 'the essays')}`
}
