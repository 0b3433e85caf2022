import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createChain, createEvent, createLink } from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import { citationIn } from './citation-formats'

const chain = {
  ...createChain({
    links: [createLink('mail')],
    events: [createEvent('talks', '2022-08-05', [], { title: { en: '50 % of {talks} & _more_' } })],
  }),
  version: '2026.11.24',
  title: { en: 'The chain' },
}
const ADDRESS = 'https://map.example/e/talks/?t=2022-08-05&data=2026.11.24'
const scene = sceneOf(chain, {
  day: toDay('2022-08-05'),
  selection: { kind: 'event', id: 'talks' },
})

describe('the citation of a state', () => {
  it('is BibTeX in which no sign of a title is a command, and every brace is closed', () => {
    const text = citationIn('bibtex', scene, ADDRESS)
    expect(text).toContain('title = {{50 \\% of \\{talks\\} \\& \\_more\\_, 5 August 2022}}')
    expect(text).toContain(`url = {${ADDRESS}}`)
    const plain = text.replaceAll(/\\[{}]/g, '')
    expect(plain.split('{').length).toBe(plain.split('}').length)
  })

  it('is RIS: a tag, two spaces, a dash, and an end', () => {
    const lines = citationIn('ris', scene, ADDRESS).split('\r\n')
    expect(lines[0]).toBe('TY  - DATA')
    expect(lines).toContain('DA  - 2026/11/24')
    expect(lines).toContain(`UR  - ${ADDRESS}`)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
  })

  it('is CSL-JSON with the day of the release and the version', () => {
    expect(JSON.parse(citationIn('csl', scene, ADDRESS))).toEqual([
      expect.objectContaining({
        type: 'dataset',
        title: '50 % of {talks} & _more_, 5 August 2022',
        issued: { 'date-parts': [[2026, 11, 24]] },
        version: '2026.11.24',
        URL: ADDRESS,
      }),
    ])
  })

  it('has a key that no other chain of the same release has', () => {
    const other = { ...scene, index: { ...scene.index, param: 'copper' } }
    expect(citationIn('bibtex', other, ADDRESS)).toContain('@misc{chokepoint-copper-2026.11.24-')
    expect(citationIn('csl', other, ADDRESS)).toContain('"id": "chokepoint-copper-2026.11.24-')
  })

  it('says in all of them which state it is, and its address once', () => {
    for (const format of ['text', 'bibtex', 'ris', 'csl'] as const) {
      const text = citationIn(format, scene, ADDRESS)
      expect(text).toContain('state of 5 August 2022')
      expect(text.split(ADDRESS).length, format).toBe(2)
    }
  })

  it('has a key of its own for each state, so that two can be cited in one text', () => {
    const keyIn = (of: typeof scene) =>
      /@misc\{([^,]*),/.exec(citationIn('bibtex', of, ADDRESS))?.[1]
    const day = sceneOf(chain, { day: toDay('2022-08-05') })
    const imagined = sceneOf(chain, { day: toDay('2022-08-05'), off: ['talks'] })
    expect([scene, day, imagined].map(keyIn)).toEqual([
      'chokepoint-2026.11.24-2022-08-05-talks',
      'chokepoint-2026.11.24-2022-08-05',
      'chokepoint-2026.11.24-2022-08-05-what-if',
    ])
  })
})
