import { afterEach, expect, it, vi } from 'vitest'
import { speak } from '@/words/language'
import { loadLanguage } from '@/words/load-language'
import { say } from '@/words/say'
import { createChain } from '../../test/support/create-chain'
import { fetchChain } from './load-chain'

/** Answers as a server with one chain that has texts in a second language. */
function serve(answers: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('document', { baseURI: 'https://maps.example/', querySelector: () => null })
  vi.stubGlobal('fetch', (url: URL | string) => {
    const path = `${url}`.replace(/^.*\/api\/v1\//, '')
    asked.push(path)
    const answer = answers[path]
    return Promise.resolve(
      answer ? Response.json(answer) : new Response('Not found', { status: 404 }),
    )
  })
  return asked
}

const chain = { ...createChain({}), id: 'ore', languages: ['en-XA'] }
const texts = { language: 'en-XA', texts: { 'A pit of test ore': 'Una mina de prueba' } }

afterEach(() => {
  speak(null)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('a chain comes with its texts in the language that is spoken', async () => {
  await loadLanguage('en-XA')
  const asked = serve({ 'chains/ore.json': chain, 'chains/ore/texts/en-XA.json': texts })
  await fetchChain('ore', null, new AbortController().signal)
  expect(asked).toEqual(['chains/ore.json', 'chains/ore/texts/en-XA.json'])
  expect(say({ en: 'A pit of test ore' })).toBe('Una mina de prueba')
})

it('in English nothing else is asked for', async () => {
  const asked = serve({ 'chains/ore.json': chain })
  await fetchChain('ore', null, new AbortController().signal)
  expect(asked).toEqual(['chains/ore.json'])
})

it('where its texts do not arrive the chain is there all the same', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  await loadLanguage('en-XA')
  serve({ 'chains/ore.json': chain })
  const index = await fetchChain('ore', null, new AbortController().signal)
  expect(index.chain.id).toBe('ore')
})
