import { expect, it } from 'vitest'
import { createApi } from '../api'
import { readContent } from './read-content'
import { createFiles, createHead } from './testing/create-files'
import { problemsOf } from './testing/problems-of'
import { englishTexts, missingTexts } from './translations'

const withTexts = (texts: Readonly<Record<string, unknown>>, file = 'texts/es.yaml') =>
  createFiles({ [file]: texts })

function firstText(): string {
  const [content] = readContent(createFiles({})).contents
  if (!content) throw new Error('The small chain has problems.')
  const [text = ''] = englishTexts(content)
  return text
}

it('a chain says which languages it has, and answers with their texts', async () => {
  const english = firstText()
  const { contents, problems } = readContent(withTexts({ [english]: 'Una cadena' }))
  expect(problems).toEqual([])
  const [content] = contents
  if (!content) throw new Error('no content')
  const { id, languages } = content.chain
  expect(languages).toEqual(['es'])
  const answer = await createApi(contents).request(`/api/v1/chains/${id}/texts/es.json`)
  expect(await answer.json()).toMatchObject({ language: 'es', texts: { [english]: 'Una cadena' } })
  const missing = await createApi(contents).request(`/api/v1/chains/${id}/texts/fr.json`)
  expect(missing.status).toBe(404)
})

it('what a language lacks is listed in the order of the content', () => {
  const english = firstText()
  const [content] = readContent(withTexts({ [english]: 'Una cadena' })).contents
  const [translation] = content?.translations ?? []
  if (!content || !translation) throw new Error('no content')
  const all = [...englishTexts(content)]
  expect(missingTexts(content, translation)).toEqual(all.slice(1))
  expect(all.length).toBeGreaterThan(3)
})

it('a chain without other languages names none', () => {
  const [content] = readContent(createFiles({})).contents
  expect(content?.chain).not.toHaveProperty('languages')
})

it('a text that the chain has no longer is refused: its English was reworded', () => {
  expect(problemsOf({ 'texts/es.yaml': { 'Reworded since.': 'Otra' } })[0]).toContain(
    'no text of this chain reads so (any more): translate the new one',
  )
})

it('an empty translation is told though the head of the chain has a fault of its own', () => {
  const head = createHead({ openingDay: 'soon' })
  const texts = { 'Of a text that nobody knows yet.': '' }
  const told = problemsOf({ 'chain.yaml': head, 'texts/es.yaml': texts })
  expect(told.filter((problem) => problem.includes('expected a text'))).toHaveLength(1)
})

it('an empty translation is refused, and so is a file that no language is called by', () => {
  expect(problemsOf({ 'texts/es.yaml': { [firstText()]: '' } })).toHaveLength(1)
  expect(problemsOf({ 'texts/spanish-old.yaml': {} })).toHaveLength(1)
})
