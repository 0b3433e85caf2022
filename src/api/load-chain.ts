import { type ChainIndex, indexChain } from '@/model/chain-index'
import { type Chain, chainSchema, textsSchema } from '@/model/schema/chain'
import { languageId } from '@/words/language'
import { learnTexts } from '@/words/say'
import { chainParam } from './chain-ids'
import { fetchJson } from './fetch-json'
import { readAnswer } from './read-answer'

/** What sources, series and stories are loaded of: a chain, as it is served now or as it was. */
export interface Dataset {
  readonly chain: { readonly id: string }
  /** The earlier version; null = the one served now. */
  readonly past: string | null
}

/** Where the records of a version begin. */
export function rootOf({ chain, past }: Dataset): string {
  return past === null ? `chains/${chain.id}` : `chains/${chain.id}/versions/${past}`
}

/** The texts of a chain in the language that is spoken, where it has them; without them it stays English. */
async function learnLanguage({ id, languages = [] }: Chain, signal: AbortSignal): Promise<void> {
  const language = languageId()
  if (!languages.includes(language)) return
  const path = `chains/${id}/texts/${language}.json`
  try {
    learnTexts(readAnswer(textsSchema, await fetchJson(path, signal), path).texts)
  } catch (error) {
    console.warn(error)
  }
}

/** @param past the version; null = the one served now. @throws ApiError and DataError */
export async function fetchChain(
  id: string,
  past: string | null,
  signal: AbortSignal,
): Promise<ChainIndex> {
  const path = `${rootOf({ chain: { id }, past })}.json`
  const answer = readAnswer(chainSchema, await fetchJson(path, signal), path)
  await learnLanguage(answer, signal)
  return indexChain(answer, past, chainParam(id))
}

/** Asked for before the page is there. */
let early: { readonly id: string; readonly chain: Promise<ChainIndex> } | null = null

/** Asks for a chain before anything that could keep it is loaded. @throws as `fetchChain` */
export function askForChain(id: string): Promise<ChainIndex> {
  early ??= { id, chain: fetchChain(id, null, new AbortController().signal) }
  return early.chain
}

/** What was asked for early, once; whoever asks again asks the server. @throws as `fetchChain` */
export function takeChain(id: string, signal: AbortSignal): Promise<ChainIndex> {
  const asked = early
  early = null
  return asked?.id === id ? asked.chain : fetchChain(id, null, signal)
}
