import { describe, expect, it } from 'vitest'
import { loadFonts } from '@/figure/node/fonts'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Story, StoryStep } from '@/model/schema/story'
import { dayWords } from '@/words/dates'
import { loadContent } from '../../mock-api/content/load-content'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import {
  FIGURE_OPTIONS,
  FIGURE_PLACES,
  parseStrictly,
  textsOf,
} from '../../test/support/create-figure'
import { cardSvg } from '../figure/card'
import type { Preview } from './page-preview'
import { previewsOf } from './preview'

function createStep(id: string, query: string, more: Partial<StoryStep> = {}): StoryStep {
  const text = (kind: string) => ({ en: `${kind} of ${id}.` })
  return {
    id,
    title: text('Title'),
    caption: text('Caption'),
    notes: text('Notes'),
    query,
    ...more,
  }
}

const chain = createChain({
  places: FIGURE_PLACES,
  links: [
    createLink('mail', 4, { title: { en: 'By mail' } }),
    createLink('inputs', 'not-described', { title: { en: 'Inputs' }, commodity: 'precursors' }),
    createLink('crossing', 2, { scope: 'regional', aliases: ['old_crossing'] }),
  ],
  events: [
    createEvent('opening', '2019-05-01', [
      createEffect('mail', '2019-05-01', { push: 'down' }),
      createEffect('mail', '2019-05-01', { to: 1 }, { voice: 'article' }),
      createEffect('inputs', '2019-05-01', { push: 'up' }),
    ]),
    createEvent('described', '2020', [createEffect('inputs', '2020-01-01', { to: 3 })]),
    createEvent('silent', '2022-01-01', [
      createEffect('inputs', '2022-01-01', { to: 'not-described' }),
    ]),
    createEvent('local', '2021-02-03', [createEffect('crossing', '2021-02-03', { push: 'down' })]),
    createEvent('before', '1800', [], { kind: 'background' }),
    createEvent('coming', '2026-11-10', [], { status: 'scheduled' }),
  ],
})

const story: Story = {
  id: 'told',
  aliases: ['told_before'],
  title: { en: 'A story' },
  summary: { en: 'Summary.' },
  steps: [
    createStep('first', '?t=2020-01-01&vs=2019-05-01'),
    createStep('turned', '?off=opening', { aliases: ['old_turn'] }),
  ],
}

const index = indexChain(chain)
const previews = new Map(previewsOf(index, [story]).map((preview) => [preview.path, preview]))
const at = (path: string): Preview => {
  const preview = previews.get(path)
  if (!preview) throw new Error(`No preview at ${path}.`)
  return preview
}

describe('the previews of a chain', () => {
  it('are the first page, the list of claims, and one for each record, each story and each of its steps', () => {
    expect([...previews.keys()].sort()).toEqual([
      '',
      'c/',
      'e/before/',
      'e/coming/',
      'e/described/',
      'e/local/',
      'e/opening/',
      'e/silent/',
      'l/crossing/',
      'l/inputs/',
      'l/mail/',
      'p/cn/',
      'p/mx/',
      'p/us/',
      's/told/',
      's/told/first/',
      's/told/turned/',
    ])
  })

  it('begin with a card that says of which chain it is', () => {
    expect(at('').words.over).toBe(`${chain.title.en} · 1 May 2019`)
  })

  it('open an event on its day, inspected; the opening day stays out of the address', () => {
    expect(at('e/described/').search).toBe('?t=2020-01-01&sel=event:described')
    expect(at('e/opening/').search).toBe('?sel=event:opening')
  })

  it('open in the regional scope what is only seen there', () => {
    expect(at('e/local/').search).toBe('?t=2021-02-03&sel=event:local&scope=regional')
    expect(at('l/crossing/').search).toBe('?sel=link:crossing&scope=regional')
  })

  it('switch on what is off by default, and say so', () => {
    expect(at('e/coming/').search).toBe('?t=2026-11-10&on=coming&sel=event:coming')
    expect(at('e/coming/').words.over).toBe('10 November 2026 · scheduled')
    // Before the axis: the lines are those of its first day.
    expect(at('e/before/').words.over).toBe('1800 · map: 1 January 2013')
  })

  it('open a link on the day of its latest level that some source describes', () => {
    expect(at('l/inputs/').search).toBe('?t=2020-01-01&sel=link:inputs')
    expect(at('l/inputs/').title).toBe('Inputs, 1 January 2020')
    expect(at('l/inputs/').words.under).toBe(
      'Major since 1 January 2020, 1 measure said to have boosted it',
    )
  })

  it('show a route in its card as it stands on the last verified day, which its title names', () => {
    const last = dayWords(index.verifiedUntil - 1)
    expect(at('l/mail/').search).toBe('?sel=link:mail')
    expect(at('l/mail/').words.over).toBe(last)
    expect(at('l/mail/').title).toBe(`By mail, ${last}`)
  })

  it('say in few words what an event is described to have done: a level before a push', () => {
    expect(at('e/opening/').words.under).toBe('By mail: from dominant to minor; and 1 more route')
    expect(at('e/described/').words.under).toBe('Inputs: first described, as major')
    expect(at('e/coming/').words.under).toBe('No source says it acted on a route.')
  })

  it('of another chain than the first name it in their path and in their address', () => {
    const other = previewsOf(indexChain(chain, null, 'copper'), [story])
    const named = new Map(other.map((preview) => [preview.path, preview]))
    expect(named.get('m/copper/')?.search).toBe('?chain=copper')
    expect(named.get('e/copper/opening/')?.search).toBe('?chain=copper&sel=event:opening')
    expect(named.get('l/copper/crossing/')?.formerPaths).toEqual(['l/copper/old_crossing/'])
    expect(named.get('s/copper/told/first/')?.search).toBe(
      '?chain=copper&story=told&step=first&view=present',
    )
    expect(named.get('e/copper/opening/')?.cardPath).toBe('cards/e/copper/opening.png')
    expect(other.map(({ path }) => path).filter((path) => previews.has(path))).toEqual([])
  })

  it('keep the former names of renamed records', () => {
    expect(at('l/crossing/').formerPaths).toEqual(['l/old_crossing/'])
    expect(at('s/told/turned/').formerPaths).toEqual([
      's/told/old_turn/',
      's/told_before/turned/',
      's/told_before/old_turn/',
    ])
  })

  it('open a step of a story on stage by its name alone, and say where it stands', () => {
    const { search, title, description, words, scene } = at('s/told/first/')
    expect(search).toBe('?story=told&step=first&view=present')
    expect([title, description]).toEqual(['Title of first.', 'Caption of first.'])
    expect(words.over).toBe('A story · step 1 of 2 · 1 January 2020 compared with 1 May 2019')
    expect(words.under).toBe('Caption of first.')
    expect(scene.view.compare).not.toBeNull()
  })

  it('open a story on stage at its first step, and say how long it is', () => {
    const { search, title, description, words, scene, formerPaths } = at('s/told/')
    expect(search).toBe('?story=told&view=present')
    expect([title, description]).toEqual(['A story', 'Summary.'])
    expect(words).toEqual({ over: 'A talk in 2 steps', title: 'A story', under: 'Summary.' })
    expect(scene.day).toBe(toDay('2020-01-01'))
    expect(formerPaths).toEqual(['s/told_before/'])
  })

  it('say of a step that is a what-if that it forecasts nothing', () => {
    expect(at('s/told/turned/').words.under).toBe(
      'This takes out described effects; it is not a forecast.',
    )
  })
})

const { contents } = await loadContent('mock-api/data')
const fonts = loadFonts()
const real = contents.flatMap((content) => previewsOf(indexChain(content.chain), content.stories))
const options = { ...FIGURE_OPTIONS, measureText: fonts.measureText }

/** The words beside the map: where they stand, and the markup of their lines. */
function wordsOf(svg: string) {
  const found =
    /fill-rule="evenodd"\/><g transform="translate\(([\d.]+) ([\d.]+)\)">(.*?)<\/g>/.exec(svg)
  const [, x = '', y = '', markup = ''] = found ?? []
  const baselines = [...markup.matchAll(/ y="([\d.]+)"/g)].map(([, at]) => Number(at))
  return { x: Number(x), lowest: Number(y) + Math.max(...baselines), texts: textsOf(markup) }
}

describe('the cards of the real content', () => {
  it('have no letter that their fonts lack', () => {
    for (const { path, words } of real) {
      const quiet = { family: 'sans', sizePx: 12, weight: 400 } as const
      const title = { family: 'serif', sizePx: 12, weight: 600 } as const
      const missing = fonts.missingIn(words.over + words.under, quiet)
      expect([...missing, ...fonts.missingIn(words.title, title)], path).toEqual([])
    }
  })

  it('show the line that they are about, where a source describes it', () => {
    for (const { path, scene, words } of real) {
      if (scene.selection?.kind !== 'link') continue
      const shown = scene.links.find(({ link }) => link.id === scene.selection?.id)
      if (!shown || shown.state.level === 'not-described') continue
      expect(cardSvg(scene, words, options), path).toContain(`data-link="${scene.selection.id}"`)
    }
  })

  it('say whole that a what-if forecasts nothing', () => {
    for (const { path, scene, words } of real) {
      if (scene.whatIf)
        expect(wordsOf(cardSvg(scene, words, options)).texts, path).toContain(words.under)
    }
  })

  it('are 1200 × 630 pixels, and hold their date and whole title within the page', () => {
    for (const { path, scene, words } of real) {
      const svg = cardSvg(scene, words, options)
      expect(parseStrictly(svg), path).toEqual({ width: 1200, height: 630 })
      const { x, lowest, texts } = wordsOf(svg)
      expect(texts, path).toContain(`${words.over} ${words.title}`)
      expect(x, path).toBeGreaterThan(0)
      expect(lowest, path).toBeLessThan(304)
    }
  }, 180_000) // hundreds of cards, each laid out whole
})
