import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryFile } from '../schema/story-file'
import {
  copyOf,
  newStory,
  withCredit,
  withDuplicate,
  withHidden,
  withKind,
  withMoved,
  withoutChange,
  withoutNotes,
  withoutStep,
  withPicture,
  withQuery,
  withStep,
  withTexts,
} from './edit-story'
import { readStoryFile } from './read-story-file'

const titles = ({ story }: StoryFile) => story.steps.map(({ title }) => title.en)
const ids = ({ story }: StoryFile) => story.steps.map(({ id }) => id)
const three = ['A', 'B', 'C'].reduce(
  (file, title) => withStep(file, '?t=2020-01-01', title),
  newStory('own-abcdef', '2026.11.24', 'Mine'),
)

describe('a story that is edited', () => {
  it('gives each step an id of its own, and puts it at the end', () => {
    expect(ids(three)).toEqual(['step-1', 'step-2', 'step-3'])
    expect(titles(three)).toEqual(['A', 'B', 'C'])
  })

  it('gives a step a picture, and takes it away', () => {
    const picture = {
      data: 'data:image/png;base64,AA==',
      widthPx: 1,
      heightPx: 1,
      alt: 'A harbour',
    }
    const shown = withPicture(three, 'step-1', picture)
    expect(shown.story.steps.map((step) => step.picture)).toEqual([picture, undefined, undefined])
    expect(withPicture(shown, 'step-1', null)).toEqual(three)
  })

  it('moves a step by its places and stops at either end', () => {
    expect(titles(withMoved(three, 'step-1', 1))).toEqual(['B', 'A', 'C'])
    expect(titles(withMoved(three, 'step-3', -2))).toEqual(['C', 'A', 'B'])
    expect(titles(withMoved(three, 'step-1', -1))).toEqual(['A', 'B', 'C'])
    expect(titles(withMoved(three, 'step-3', 9))).toEqual(['A', 'B', 'C'])
    expect(withMoved(three, 'step-9', 1)).toBe(three)
  })

  it('has a step once more below it, with an id of its own', () => {
    const longer = withDuplicate(three, 'step-1')
    expect(titles(longer)).toEqual(['A', 'A', 'B', 'C'])
    expect(ids(longer)).toEqual(['step-1', 'step-4', 'step-2', 'step-3'])
  })

  it('says of a step what it is, whose it is and that it is hidden, and nothing where it is as usual', () => {
    const quote = withCredit(withKind(three, 'step-1', 'quote'), 'step-1', 'A. Person, 2020')
    const hidden = withHidden(quote, 'step-1', true)
    expect(hidden.story.steps[0]).toMatchObject({
      kind: 'quote',
      credit: { en: 'A. Person, 2020' },
      hidden: true,
    })
    const plain = withHidden(
      withKind(withCredit(hidden, 'step-1', ''), 'step-1', 'map'),
      'step-1',
      false,
    )
    expect(plain).toEqual(three)
  })

  it('begins as a copy of one that ships, parts and all, under an id of its own', () => {
    const en = (text: string) => ({ en: text })
    const parts = [{ caption: en('Before.'), query: '?t=2018-06-01' }]
    const step = { id: 'turn', title: en('T'), caption: en('C'), notes: en('N'), parts, query: '' }
    const story = { id: 'chain', title: en('Chain'), summary: en('S'), steps: [step] }
    // As the API serves it, with its licence, which is none of a story of one's own.
    const served = { ...story, license: 'CC-BY-4.0', citation: 'Chokepoint' }
    const copy = copyOf(served, 'Chain (copy)', 'own-abcdef', '2026.11.24')
    expect(copy.story).toEqual({ ...story, id: 'own-abcdef', title: en('Chain (copy)') })
    expect(readStoryFile(JSON.stringify(copy)).file).toEqual(copy)
  })

  it('brings a deleted step back where it stood', () => {
    const after = withoutStep(three, 'step-2')
    expect(titles(after)).toEqual(['A', 'C'])
    expect(withoutChange(after, { before: three, after })).toEqual(three)
    expect(withoutStep(three, 'step-9')).toEqual(three)
  })

  it('brings it back under another id where its own was given again', () => {
    const after = withoutStep(three, 'step-3')
    const grown = withStep(after, '', 'D')
    const again = withoutChange(grown, { before: three, after })
    expect(titles(again)).toEqual(['A', 'B', 'C', 'D'])
    expect(ids(again)).toEqual(['step-1', 'step-2', 'step-4', 'step-3'])
  })

  it.each([
    ['a move', withMoved(three, 'step-1', 2)],
    ['another view', withQuery(three, 'step-2', '?t=2021-02-03')],
    ['another kind', withKind(three, 'step-2', 'chart')],
    ['hiding', withHidden(three, 'step-2', true)],
    ['a copy', withDuplicate(three, 'step-1')],
    ['a further view', withStep(three, '', 'D')],
  ])('takes %s back, and keeps what was written and added since', (_, after) => {
    const written = withTexts(after, 'step-2', { caption: 'Written since' })
    const grown = withStep(written, '?t=2022-01-01', 'Since')
    const back = withoutChange(grown, { before: three, after })
    expect(withoutStep(back, back.story.steps.at(-1)?.id ?? '')).toEqual(
      withTexts(three, 'step-2', { caption: 'Written since' }),
    )
    expect(titles(back).at(-1)).toBe('Since')
  })

  it('goes to others without what only the speaker reads', () => {
    const noted = withTexts(three, 'step-2', { caption: 'Seen', notes: 'Breathe' })
    expect(JSON.stringify(noted)).toContain('Breathe')
    expect(withoutNotes(noted)).toEqual(withTexts(three, 'step-2', { caption: 'Seen' }))
  })

  it('changes the texts or the view of one step and nothing else of it', () => {
    const written = withTexts(three, 'step-2', { caption: 'Seen' })
    expect(written.story.steps[1]).toEqual({
      id: 'step-2',
      title: { en: 'B' },
      caption: { en: 'Seen' },
      notes: { en: '' },
      query: '?t=2020-01-01',
    })
    expect(withQuery(written, 'step-2', '?t=2021-02-03').story.steps[1]).toEqual({
      ...written.story.steps[1],
      query: '?t=2021-02-03',
    })
    expect(written.story.steps[0]).toBe(three.story.steps[0])
  })

  it('loses no step by any order of moves', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom(...ids(three)), fc.integer({ min: -4, max: 4 })),
    )
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce((file, [id, by]) => withMoved(file, id, by), three)
        expect(ids(moved).sort()).toEqual(['step-1', 'step-2', 'step-3'])
      }),
    )
  })
})
