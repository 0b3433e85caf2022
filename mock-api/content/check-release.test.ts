import { describe, expect, it } from 'vitest'
import { checkRelease } from './check-release'
import { formatProblem } from './problem'
import { readContent } from './read-content'
import { createFiles, createHead, createPlace } from './testing/create-files'
import { createRelease } from './testing/create-release'

const head = (version: string) => ({ 'chain.yaml': createHead({ version }) })
const problemsOf = (files: ReturnType<typeof createFiles>) =>
  readContent(files)
    .contents.flatMap(checkRelease)
    .map((problem) => formatProblem(problem))

describe('content under a version', () => {
  it('may be what was released under it', () => {
    expect(problemsOf([...createFiles(), ...createRelease('2020.1.1')])).toEqual([])
  })

  it('may be anything where nothing was released yet, or under a newer version', () => {
    expect(problemsOf(createFiles())).toEqual([])
    expect(
      problemsOf([
        ...createFiles({
          ...head('2020.1.2'),
          'places/aa.yaml': createPlace('aa', { tier: 'context' }),
        }),
        ...createRelease('2020.1.1'),
      ]),
    ).toEqual([])
  })

  it('is refused when it is not what was released, with what changed and what to do', () => {
    const files = createFiles({ 'places/aa.yaml': createPlace('aa', { lngLat: [101, 30] }) })

    expect(problemsOf([...files, ...createRelease('2020.1.1')])).toEqual([
      'demo/chain.yaml › version: expected a newer version, since 2020.1.1 was released with other content (changed: place aa); raise it (year.month.day, with -2 for a second one of a day), then run npm run release-data',
    ])
  })

  it('is refused under a version older than one that was released', () => {
    const [problem] = problemsOf([
      ...createFiles(head('2020.2.10')),
      ...createRelease('2020.1.1'),
      ...createRelease('2020.10.2'),
    ])

    expect(problem).toContain('expected a version newer than the released 2020.10.2, got 2020.2.10')
  })
})

describe('a released file', () => {
  it('reads back as the content it was written from, a record a line', () => {
    const files = createFiles()
    const [written] = createRelease('2020.1.1')
    const { contents } = readContent([...files, ...createRelease('2020.1.1')])
    const [content] = contents

    expect(content?.released).toEqual([
      { chain: content?.chain, sources: content?.sources, series: content?.series },
    ])
    expect(written?.text.split('\n').filter((line) => line.startsWith('{"id":"aa"'))).toHaveLength(
      1,
    )
  })

  it('is kept oldest first, by date and not by letter', () => {
    const { contents } = readContent([
      ...createFiles(head('2020.11.1')),
      ...createRelease('2020.10.1'),
      ...createRelease('2020.9.1'),
    ])

    expect(contents[0]?.released.map(({ chain }) => chain.version)).toEqual([
      '2020.9.1',
      '2020.10.1',
    ])
  })

  it.each([
    ['no JSON', 'demo/versions/2020.1.1.json', 'oops', 'expected JSON, got something else'],
    [
      'another shape',
      'demo/versions/2020.1.1.json',
      '{"chain":{}}',
      'expected what today’s schema can read, got at chain.id',
    ],
    [
      'another name than its version',
      'demo/versions/2020.1.2.json',
      createRelease('2020.1.1')[0]?.text ?? '',
      'expected to be called demo/versions/2020.1.1.json as its content says',
    ],
  ])('with %s is a problem of the content', (_, path, text, message) => {
    const { problems } = readContent([...createFiles(), { path, text }])

    expect(problems.map((problem) => formatProblem(problem))[0]).toContain(`${path}: ${message}`)
  })
})
