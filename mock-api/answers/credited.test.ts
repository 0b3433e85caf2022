import { expect, it } from 'vitest'
import { readContent } from '../content/read-content'
import { createFiles, createHead } from '../content/testing/create-files'
import { problemsOf } from '../content/testing/problems-of'
import { ROUTES } from '../routes'
import { dataPackage } from '../tables/data-package'
import { indexPage } from './index-page'
import { licensed } from './licensed'

const CREDIT = {
  by: 'A Desk',
  contact: 'mailto:desk@example.org',
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
}

function read(credit: object) {
  const [content] = readContent(createFiles({ 'chain.yaml': createHead({ ...credit }) })).contents
  if (!content) throw new Error('The small chain has mistakes in it.')
  return content
}

it('gives the data of a chain under its own name and licence', () => {
  const content = read(CREDIT)
  expect(licensed(content.chain, {})).toEqual({
    license: CREDIT.licence.url,
    citation: 'A Desk, “A demonstration”, data version 2020.1.1',
  })
  expect(dataPackage(content)).toMatchObject({
    licenses: [{ path: CREDIT.licence.url, title: 'CC BY-SA 4.0' }],
    contributors: [{ title: 'A Desk', path: CREDIT.contact, roles: ['creator'] }],
  })
})

it('names both on the page of the API', () => {
  const page = indexPage({ routes: ROUTES, contents: [read(CREDIT)] })
  expect(page).toContain('A Desk, CC BY-SA 4.0')
  expect(page).not.toContain('CC BY 4.0')
})

it('gives those of a chain that says nothing of itself as the site does', () => {
  expect(licensed(read({}).chain, {})).toEqual({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: 'Chokepoint, “A demonstration”, data version 2020.1.1',
  })
})

it('refuses a licence without an address, and a contact nobody can press', () => {
  const head = createHead({ contact: 'the desk', licence: { name: 'Ours', url: 'javascript:1' } })
  const problems = problemsOf({ 'chain.yaml': head })
  expect(problems.map((problem) => problem.split(':', 1)[0])).toEqual(['contact', 'licence.url'])
})
