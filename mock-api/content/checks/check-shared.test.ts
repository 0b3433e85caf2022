import { expect, it } from 'vitest'
import { formatPath } from '../problem'
import { readContent } from '../read-content'
import { createFiles, createHead, createSource } from '../testing/create-files'
import type { Fields } from '../testing/problems-of'

/** A second chain of the same files but for one list of sources. */
const problemsWith = (source: Fields) => {
  const second = createFiles({
    'chain.yaml': createHead({ id: 'other' }),
    'sources.yaml': [source],
    'claims/C2.yaml': null,
  })
  const renamed = second.map(({ path, text }) => ({
    path: path.replace('demo/', 'other/'),
    text: text.replaceAll('report-2014', String(source.id)),
  }))
  return readContent([...createFiles(), ...renamed]).problems.map(
    ({ file, path, message }) => `${file} ${formatPath(path)}: ${message}`,
  )
}

it('lets two chains have one source alike', () => {
  expect(problemsWith(createSource('report-2014'))).toEqual([])
})

it('refuses one id with two dates, and one address with two ids', () => {
  expect(problemsWith(createSource('report-2014', { date: '2013' }))).toEqual([
    'other/sources.yaml [0].date: expected the source "report-2014" as demo/sources.yaml has it, "2014", got "2013"',
  ])
  expect(problemsWith(createSource('office-2014'))).toEqual([
    'other/sources.yaml [0].id: expected the id "report-2014", under which demo/sources.yaml has this address, got "office-2014"',
  ])
})
