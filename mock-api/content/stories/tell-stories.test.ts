import { describe, expect, it } from 'vitest'
import { readContent } from '../read-content'
import {
  createFiles,
  createLink,
  createSeries,
  createStep,
  createStory,
} from '../testing/create-files'
import type { Fields } from '../testing/problems-of'
import { createTold } from './testing/create-told'

const read = (step: Fields) => readContent(createFiles(createTold(step)))

/** The caption as it is served. */
const told = (en: string, query = '') => {
  const { contents, problems } = read({ caption: { en }, query })
  expect(problems).toEqual([])
  return contents[0]?.stories[0]?.steps[0]?.caption.en
}

const refused = (en: string, query = '') => {
  const { problems } = read({ caption: { en }, query })
  expect(problems.map(({ file, path }) => [file, path.join('.')])).toEqual([
    ['demo/stories/tour.yaml', 'steps.0.caption.en'],
  ])
  expect(problems[0]?.line).not.toBeNull()
  return problems[0]?.message
}

describe('a level that a story refers to', () => {
  it('is the one of the day of its step, in the words of the chain, lower case', () => {
    expect(told('The line is {level:aa-bb}.', '?t=2015-05-31')).toBe('The line is significant.')
    expect(told('The line is {level:aa-bb}.', '?t=2015-06-01')).toBe('The line is major.')
    expect(told('They are at {level:helps}.', '?t=2015-06-01')).toBe('They are at partial.')
  })

  it('is that of the opening day where the step names none', () => {
    expect(told('The line is {level:aa-bb}.')).toBe('The line is major.')
  })

  it('follows what the step switches', () => {
    expect(told('It is {level:aa-bb}.', '?t=2015-06-01&off=growth-2015')).toBe('It is significant.')
    expect(told('It is {level:aa-bb}.', '?t=2015-06-01&by=article')).toBe(
      'It is no source covers this date.',
    )
  })

  it('says in words where there is no rank', () => {
    expect(told('{level:silent}')).toBe('no source covers this date')
    expect(told('{level:aa-bb}', '?t=2017-01-01')).toBe('documented, size unknown')
  })

  it('may be that of the day compared with, or of what happened', () => {
    expect(told('{before:aa-bb} to {level:aa-bb}', '?t=2015-06-01&vs=2015-01-01')).toBe(
      'significant to major',
    )
    expect(told('{before:aa-bb} to {level:aa-bb}', '?t=2015-06-01&off=growth-2015&vs=actual')).toBe(
      'major to significant',
    )
    expect(refused('It was {before:aa-bb}.')).toBe(
      'in {before:aa-bb} expected a step that compares (vs=…), got before:aa-bb',
    )
  })

  it('is of a link that the step shows', () => {
    const message = 'in {level:port} expected a link that the step shows, got "port"'

    expect(refused('It is {level:port}.')).toBe(message)
    expect(told('It is {level:port}.', '?scope=regional')).toBe('It is significant.')
    expect(refused('It is {level:aa-bb}.', '?show=cooperation')).toBe(
      'in {level:aa-bb} expected a link that the step shows, got "aa-bb"',
    )
  })

  it('is of a link that there is', () => {
    expect(refused('It is {level:aa-bc}.')).toBe(
      'in {level:aa-bc} expected the id of a link, got "aa-bc" (nearest: aa-bb)',
    )
  })
})

describe('measures that a story refers to', () => {
  it('are those said to restrict the flow, on the day', () => {
    expect(told('Under {measures:aa-bb} measures.', '?t=2016-01-01')).toBe('Under 2 measures.')
    expect(told('Under {measures:aa-bb} measures.', '?t=2015-12-31')).toBe('Under 0 measures.')
  })

  it('are not counted of cooperation, which has two sides', () => {
    expect(refused('{measures:helps}')).toBe(
      'in {measures:helps} expected a flow, as measures strain a relation or help it, got "helps"',
    )
  })
})

describe('a figure that a story refers to', () => {
  it('is written with commas, and with its decimals', () => {
    expect(told('{value:deaths@2015} and {value:deaths@2016}')).toBe('76,482 and 2,803.6')
  })

  it('of a step series is the one that holds', () => {
    expect(told('{value:two/other@2015-02-01}, {value:two/one@2016}')).toBe('3, 2')
    expect(refused('{value:two/one@2015-01-31}')).toMatch(/^in .* expected a date of two with a /)
  })

  it('names its line where there are several', () => {
    expect(refused('{value:two@2016}')).toBe(
      'in {value:two@2016} expected a line by its id, as two/one or two/other, got "two"',
    )
  })

  it('stands at a date that has one', () => {
    const message = 'expected a date of deaths with a figure, from 2015 to 2018, got'

    expect(refused('{value:deaths@2019}')).toBe(`in {value:deaths@2019} ${message} 2019`)
    expect(refused('{value:deaths@2017}')).toBe(
      `in {value:deaths@2017} ${message} 2017, withheld or not available`,
    )
  })

  it('is of a series that there is', () => {
    expect(refused('{value:death@2015}')).toBe(
      'in {value:death@2015} expected the id of a series, got "death" (nearest: deaths)',
    )
  })

  it('is called provisional where it is', () => {
    expect(told('By provisional counts {value:deaths@2018}.')).toBe('By provisional counts 40,510.')
    expect(refused('By now {value:deaths@2018}.')).toBe(
      'expected the word provisional beside {value:deaths@2018}, as the figure may change, got none',
    )
  })
})

describe('what is no reference', () => {
  const forms = '{level:LINK}, {before:LINK}, {measures:LINK} or {value:SERIES@DATE}'

  it.each(['{levels:aa-bb}', '{level: aa-bb}', '{value:deaths}', '{}'])('%s is refused', (text) => {
    expect(refused(text)).toBe(`expected ${forms}, got ${text}`)
  })

  it.each(['It is {level:aa-bb.', 'It is level:aa-bb}.', '{{level:aa-bb}'])(
    'so is a brace that has lost its other: %s',
    (text) => {
      expect(refused(text)).toBe(`expected braces in pairs, as in ${forms}, got one alone`)
    },
  )
})

it('references are filled in notes too', () => {
  const text = { en: 'It is {level:aa-bb}.' }
  const steps = [createStep('start', { query: '?t=2015-06-01', caption: text, notes: text })]
  const { contents, problems } = readContent(
    createFiles({ 'stories/tour.yaml': createStory('tour', { steps }) }),
  )

  expect(problems).toEqual([])
  expect(contents[0]?.stories[0]?.steps[0]).toMatchObject({
    caption: { en: 'It is major.' },
    notes: { en: 'It is major.' },
  })
})

it.each([
  ['?t=2015-06', 'expected t to be a day such as 2019-05-01, got "2015-06"'],
  ['?by=nobody', 'expected by to be one of all, article, official, got "nobody"'],
  ['?vs=then', 'expected vs to be a day such as 2018-06-01, or actual, got "then"'],
])('a query that can not be read is refused, and fills nothing: %s', (query, message) => {
  const { problems } = read({ caption: { en: '{level:aa-bb}' }, query })

  expect(problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['steps.0.query', message],
  ])
})

it('a reference to a record with a mistake in it is not reported as well', () => {
  const { problems } = readContent(
    createFiles({
      ...createTold({ caption: { en: '{level:aa-bb} {value:deaths@2015}' } }),
      'links/aa-bb.yaml': createLink('aa-bb', { tier: 'main' }),
      'series/deaths.yaml': createSeries('deaths', { frequency: 'daily' }),
    }),
  )

  expect(problems.map(({ file }) => file)).toEqual([
    'demo/links/aa-bb.yaml',
    'demo/series/deaths.yaml',
  ])
})
