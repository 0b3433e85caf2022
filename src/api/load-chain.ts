import { type ChainIndex, indexChain } from '@/model/chain-index'
import { chainSchema } from '@/model/schema/chain'
import { fetchJson } from './fetch-json'
import { readAnswer } from './read-answer'

/** One chain is published so far. */
export const CHAIN_ID = 'fentanyl'

/** Where the records of a version begin; null = the one served now. */
export function rootOf(past: string | null): string {
  return past === null ? `chains/${CHAIN_ID}` : `chains/${CHAIN_ID}/versions/${past}`
}

/** @param past the version; null = the one served now. @throws ApiError and DataError */
export async function fetchChain(past: string | null, signal: AbortSignal): Promise<ChainIndex> {
  const path = `${rootOf(past)}.json`
  const answer = readAnswer(chainSchema, await fetchJson(path, signal), path)
  return past === null ? indexChain(answer) : indexChain(answer, past)
}

/** Asked for before the page is there. */
let early: Promise<ChainIndex> | null = null

/** Asks for the chain before anything that could keep it is loaded. @throws as `fetchChain` */
export function askForChain(): Promise<ChainIndex> {
  early ??= fetchChain(null, new AbortController().signal)
  return early
}

/** What was asked for early, once; whoever asks again asks the server. @throws as `fetchChain` */
export function takeChain(signal: AbortSignal): Promise<ChainIndex> {
  const asked = early
  early = null
  return asked ?? fetchChain(null, signal)
}
