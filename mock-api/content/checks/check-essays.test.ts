import { expect, it } from 'vitest'
import { createClaim, createEssay, createEssays } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

it('takes several essays, each told from the others, and claims of each', () => {
  expect(problemsOf(createEssays())).toEqual([])
})

it.each([
  [
    { id: 'official', name: { en: 'A Pamphlet' } },
    'essays[2].id: expected an id of its own, other than public, all, official, got "official"',
  ],
  [
    { id: 'report', name: { en: 'A Pamphlet' } },
    'essays[2].id: expected an id of its own, other than public, all, official, got "report"',
  ],
  [
    { id: 'pamphlet', name: { en: 'The Report' } },
    'essays[2].name: expected a name of its own, got "The Report" again',
  ],
  [
    { id: 'pamphlet', name: { en: 'A Pamphlet' }, source: 'report-2041' },
    'essays[2].source: expected the id of a source, got "report-2041" (nearest: report-2014)',
  ],
])('refuses a further essay that is %j', (fields, problem) => {
  const third: Fields = { date: '2014', source: 'report-2014', ...fields }
  expect(problemsOf(createEssays(third))).toEqual([problem])
})

const withClaim = (chain: Fields, fields: Fields) =>
  problemsOf({ ...chain, 'claims/C2.yaml': createClaim('C2', fields) })

it('asks of what an essay itself says which one it is', () => {
  expect(withClaim(createEssays(), {})).toEqual(['essay: expected article or report, got nothing'])
  expect(withClaim(createEssay(), { essay: 'report' })).toEqual([
    'essay: expected article, got report',
  ])
})

it('lets others claim something outside of any essay', () => {
  expect(withClaim(createEssays(), { voice: 'official' })).toEqual([])
  expect(withClaim({}, {})).toEqual([])
  expect(withClaim({}, { essay: 'report' })).toEqual([
    'essay: expected none, as chain.yaml names no essay, got report',
  ])
})
