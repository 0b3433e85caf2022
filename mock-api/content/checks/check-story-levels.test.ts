import { expect, it } from 'vitest'
import { createCommodity, createHead, createStep, createStory } from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const commodity = (id: string, name: string, names: readonly string[], pattern = 'dashes') =>
  createCommodity(id, names, { name: { en: name }, pattern })

const head = createHead({
  commodities: [
    commodity('precursors', 'Precursors', ['none', 'minor', 'significant', 'major', 'dominant']),
    commodity(
      'cooperation',
      'Cooperation',
      ['none', 'contacts only', 'partial', 'working', 'close'],
      'solid',
    ),
  ],
})

/** The words of a caption that are taken for a rank. */
const foundIn = (en: string) => {
  const steps = [createStep('start', { caption: { en } })]
  return problemsOf({
    'chain.yaml': head,
    'stories/tour.yaml': createStory('tour', { steps }),
  }).map((problem) => / got "(.*)"$/.exec(problem)?.[1] ?? problem)
}

it.each([
  ['The line is dominant.', 'is dominant'],
  ['It stays minor under a row of marks.', 'stays minor'],
  ['On the map cooperation is partial, and more.', 'is partial'],
  ['With the control cooperation is called working.', 'is called working'],
  ['Cooperation is called working again.', 'is called working'],
  ['Cooperation is then described as contacts only: little.', 'is then described as contacts only'],
  ['It was no longer major in 2019, they say.', 'was no longer major'],
  ['It is ranked significant by 2020.', 'is ranked significant'],
  ['Cooperation goes to none on 5 August.', 'goes to none'],
  ['It fell back to minor.', 'fell back to minor'],
  ['Cooperation went from none to working.', 'from none to'],
  ['Some sources call cooperation partial here.', 'call cooperation partial'],
  ['June: precursors from China dominant, under marks.', 'precursors from China dominant'],
  ['Its rank is major today.', 'rank is major'],
  ['It has the minor rank here.', 'minor rank'],
  ['Sources say “dominant” of it.', '“dominant”'],
  ['That line is thin and not rated.', 'not rated'],
  ['Cooperation works; no source says more.', 'Cooperation works'],
  ['Cooperation between the two works.', 'Cooperation between the two works'],
])('a rank that is written out is refused: %s', (text, found) => {
  expect(foundIn(text)).toEqual([found])
})

it('every one of them is named, with what to write', () => {
  const steps = [createStep('start', { notes: { en: 'It was minor and is major.' } })]

  expect(
    problemsOf({ 'chain.yaml': head, 'stories/tour.yaml': createStory('tour', { steps }) }),
  ).toEqual([
    'steps[0].notes.en: expected {level:LINK} where a rank is told, or another word where none is meant, got "was minor"',
    'steps[0].notes.en: expected {level:LINK} where a rank is told, or another word where none is meant, got "is major"',
  ])
})

it.each([
  'China is a major source, and goes on the list of major sources.',
  'It is a partial list of significant steps.',
  'The dominant view is another one.',
  'There is none.',
  'None of the sources says so, and none is known.',
  'A working group follows; the groups are working on it.',
  'The two are working together.',
  'Nobody says how cooperation works.',
  'The gap is close to nothing, and hard to close.',
  'It comes to a close.',
  'A rank in words, from none to dominant, and from none to close.',
  'The line is {level:aa-bb}, and was {level:aa-bb} before.',
  'He is major general.',
])('the same words otherwise are not: %s', (text) => {
  expect(foundIn(text)).toEqual([])
})
