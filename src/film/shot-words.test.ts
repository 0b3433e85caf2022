import { describe, expect, it } from 'vitest'
import type { WordsInLines } from '@/figure/browser/words-in-lines'
import { loadFonts } from '@/figure/node/fonts'
import { wrap } from '@/figure/text'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { createChain, createLink } from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { FILM_FORMATS } from './film-format'
import { type Shot, storyShots } from './film-shots'
import { heightPxOf, shotWords } from './shot-words'

const { measureText } = loadFonts()
/** In the letters of the page. */
const wordsInLines: WordsInLines = (text, style, widthPx, linesMax) =>
  wrap(text, style, widthPx, measureText, linesMax)

const index = indexChain(createChain({ places: FIGURE_PLACES, links: [createLink('mail', 4)] }))
const scene = createSceneBuilder(index)(DEFAULT_VIEW)
const shotOf = (patch: Partial<Shot>): Shot => ({
  scene,
  kind: 'map',
  credit: '',
  picture: null,
  grows: false,
  over: '1 / 1 · 1 June 2021',
  title: 'Title',
  text: '',
  cautions: [],
  holdMs: 4_000,
  ...patch,
})

const { contents } = await loadContent(DATA_FOLDER)
const shipped = contents.flatMap(({ chain, stories }) =>
  stories.flatMap((story) => storyShots(indexChain(chain), story)),
)

describe.each(FILM_FORMATS)('the words of a film: $id', (format) => {
  const wordsOf = (patch: Partial<Shot>) =>
    shotWords(wordsInLines, shotOf(patch), format, 'light').said.map(({ lines }) => lines)

  it('are whole in every story that ships', () => {
    expect(shipped.length).toBeGreaterThan(8)
    for (const shot of shipped) {
      const { said } = shotWords(wordsInLines, shot, format, 'light')
      // The words of a title stand in its picture.
      const text = shot.kind === 'title' ? '' : shot.text
      const whole = [shot.over, shot.title, text, shot.cautions.join(' ')]
      expect(said.map(({ lines }) => lines.join(' '))).toEqual(whole)
    }
  })

  it('leave more than half of the frame to the map, however long they are', () => {
    const long = { title: 'A long title. '.repeat(21), text: 'A long caption. '.repeat(125) }
    const { said, always } = shotWords(wordsInLines, shotOf(long), format, 'light')
    expect(heightPxOf([...said, ...always])).toBeLessThan(format.heightPx / 2)
    expect(said[1]?.lines.at(-1)).toMatch(/…$/)
    expect(said[2]?.lines.at(-1)).toMatch(/…$/)
  })

  it('keep the lines of their writer, and break a word that is longer than one', () => {
    expect(wordsOf({ text: 'first\nsecond' })[2]).toEqual(['first', 'second'])
    const [, title = []] = wordsOf({ title: 'Donaudampfschifffahrt'.repeat(3) })
    expect(title.length).toBeGreaterThan(1)
    expect(title.join('')).toBe('Donaudampfschifffahrt'.repeat(3))
  })

  it('are nothing where nothing is said', () => {
    expect(wordsOf({ title: '' }).slice(1)).toEqual([[], [], []])
  })
})
