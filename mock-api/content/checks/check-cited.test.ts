import { expect, it } from 'vitest'
import { createClaim, createSource } from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const sources = [createSource('report-2014'), createSource('idle-2014')]

it('refuses a source that nothing cites', () => {
  expect(problemsOf({ 'sources.yaml': sources })).toEqual([
    '[1].id: expected a source that a record cites, got "idle-2014", which none does',
  ])
  const claim = createClaim('C2', { sources: ['idle-2014'] })
  expect(problemsOf({ 'sources.yaml': sources, 'claims/C2.yaml': claim })).toEqual([])
})

it('says nothing of it while a record is broken, which may cite it', () => {
  const problems = problemsOf({ 'sources.yaml': sources, 'claims/C2.yaml': { id: 'C2' } })
  expect(problems.filter((problem) => problem.includes('idle-2014'))).toEqual([])
})
