import { expect, it } from 'vitest'
import { createClaim, createSource } from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const sources = [createSource('report-2014'), createSource('idle-2014')]
/** Without the claim that cites all sources in tests. */
const uncited = { 'claims/C99.yaml': null }

it('refuses a source that nothing cites', () => {
  expect(problemsOf({ 'sources.yaml': sources, ...uncited })).toEqual([
    '[1].id: expected a source that a record cites, got "idle-2014", which none does',
  ])
  const claim = createClaim('C2', { sources: ['idle-2014'] })
  expect(problemsOf({ 'sources.yaml': sources, ...uncited, 'claims/C2.yaml': claim })).toEqual([])
})

it('says nothing of it while a record is broken, which may cite it', () => {
  const problems = problemsOf({
    'sources.yaml': sources,
    ...uncited,
    'claims/C2.yaml': { id: 'C2' },
  })
  expect(problems.filter((problem) => problem.includes('idle-2014'))).toEqual([])
})
