import { describe, expect, it } from 'vitest'
import { say } from '@/words/say'
import { ACTUAL } from '../src/model/choices'
import { toDay } from '../src/model/day'
import { groupedBy } from '../src/model/grouped'
import { historyOf, segmentAt } from '../src/model/history'
import type { Link } from '../src/model/schema/network'
import type { Said } from '../src/model/schema/speaker'
import { sourceHref } from '../src/model/source-href'
import { linkLevelWord } from '../src/report/record-words'
import { speakerWords } from '../src/report/speaker-words'
import { chainPath, claimsPath, type PageKind, pagePath } from '../src/url/page-path'
import { books, textOf } from './support/real-book'

/** What stands on a page under the heading that leads to another page. */
function under(body: string, href: string): string {
  const [, ...sections] = body.split(/<h3>/)
  return sections.filter((each) => each.startsWith(`<a href="${href}">`)).join(' ')
}

/** What a page says of levels, all voices counted. */
const stated = (body: string) =>
  [...body.matchAll(/<p class="level">(.*?)<\/p>/g)].map(([, text = '']) => textOf(text))

describe.each(books)('of $id', ({ book, chain, index, pages, sources, versions }) => {
  const { param } = index
  const pathOf = (kind: PageKind, id: string) => pagePath(kind, id, param)
  /** As it is written on a page of a record. */
  const hrefOf = (kind: PageKind, id: string) =>
    `${param === null ? '../../' : '../../../'}${pathOf(kind, id)}`
  const html = (kind: PageKind, id: string): string => {
    const page = pages.get(pathOf(kind, id))
    if (!page) throw new Error(`There is no page ${pathOf(kind, id)}.`)
    return page.body
  }

  const namedIn = (said: Said) => ({ en: speakerWords(index, said) })

  describe('the pages without scripts', () => {
    it('are there for every record, every story and every step, the list of claims and the front', () => {
      const { events, links, places, groups, claims, levers } = chain
      const steps = book.stories.flatMap(({ id, steps }) => [
        pathOf('story', id),
        ...steps.map((s) => pathOf('story', `${id}/${s.id}`)),
      ])
      const expected = [
        chainPath(param),
        claimsPath(param),
        ...events.map(({ id }) => pathOf('event', id)),
        ...links.map(({ id }) => pathOf('link', id)),
        ...places.map(({ id }) => pathOf('place', id)),
        ...groups.map(({ id }) => pathOf('group', id)),
        ...claims.map(({ id }) => pathOf('claim', id)),
        ...levers.map(({ id }) => pathOf('lever', id)),
        ...steps,
      ]
      expect([...pages.keys()].sort()).toEqual(expected.sort())
    })

    it('are there, by id or alias, for every record that was ever released: an address is for ever', () => {
      const { links, events, places, groups, claims, levers } = chain
      const lists = { links, events, places, groups, claims, levers }
      for (const version of versions) {
        for (const [kind, records] of Object.entries(lists)) {
          const known = new Set(
            records.flatMap((record) => [
              record.id,
              ...('aliases' in record ? (record.aliases ?? []) : []),
            ]),
          )
          const was = version.chain[kind as keyof typeof lists].map(({ id }) => id)
          expect(
            was.filter((id) => !known.has(id)),
            kind,
          ).toEqual([])
        }
      }
    })

    it('lead to the map of their own chain', () => {
      for (const [path, { body }] of pages) {
        for (const [, search = ''] of body.matchAll(/href="[./]*(\?[^"]*)"/g)) {
          expect(new URLSearchParams(search).get('chain'), path).toBe(param)
        }
      }
    })

    it('stay well below 60 kB: what changed no level is told in a line where very much acts on a route', () => {
      for (const { id } of chain.links) {
        expect(Buffer.byteLength(html('link', id)), id).toBeLessThan(45_000)
      }
    })

    it('have one title each, and headings that skip no level', () => {
      for (const [path, { body }] of pages) {
        const levels = [...body.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
        expect(
          levels.filter((level) => level === 1),
          path,
        ).toEqual([1])
        const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
        expect(skipped, path).toEqual([])
      }
    })

    it('have a picture each, with what it shows in words', () => {
      for (const [path, { body }] of pages) {
        expect(body, path).toMatch(/<img src="[./]+cards\/[\w/.-]+\.png" alt="[^"]{10,}"/)
      }
    })

    it('list each source that they cite, once, and cite none that they do not list', () => {
      for (const [path, { body }] of pages) {
        const listed = [...body.matchAll(/<li id="(s\d+)"/g)].map(([, id]) => id)
        const cited = [...body.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id)
        expect(new Set(listed).size, path).toBe(listed.length)
        expect(
          cited.filter((id) => !listed.includes(id)),
          path,
        ).toEqual([])
      }
    })

    it('carry data for programs: a claim as a claim, the front as a dataset, with licence and version', () => {
      for (const [path, { data }] of pages) {
        const type =
          path === chainPath(param)
            ? 'Dataset'
            : /^c\/.*C\d+\/$/.test(path)
              ? 'Claim'
              : 'CreativeWork'
        expect(JSON.parse(JSON.stringify(data)), path).toMatchObject({
          '@context': 'https://schema.org',
          '@type': type,
          license: 'https://creativecommons.org/licenses/by/4.0/',
          version: chain.version,
        })
      }
    })
  })

  describe('the page of an event', () => {
    it('says what each voice says of each route, how, who says so and on what evidence', () => {
      for (const { event } of index.timeline) {
        const text = textOf(html('event', event.id))
        for (const each of [
          event.title,
          event.summary,
          ...event.effects.flatMap((effect) => [effect.mechanism, namedIn(effect)]),
        ]) {
          expect(text, event.id).toContain(say(each).replaceAll(/\s+/g, ' '))
        }
      }
    })

    it('states no change of level but those of the fold, with the levels of the day before and the day itself', () => {
      let moves = 0
      for (const { event } of index.timeline) {
        const on = new Set(event.status === 'verified' ? [] : [event.id])
        for (const [id, effects] of groupedBy(event.effects, ({ link }) => link)) {
          const link = index.links.get(id)
          if (!link) continue
          const history = historyOf(index, link, { ...ACTUAL, on })
          const word = (at: number, named: Pick<Link, 'commodity' | 'ranks'>) =>
            linkLevelWord(index, named, history.stateOf(segmentAt(history, at)).level)
          const possible = effects.map(({ onset }) => {
            const before = word(toDay(onset) - 1, { commodity: link.commodity })
            return `from ${before} to ${word(toDay(onset), link)}`
          })
          for (const text of stated(under(html('event', event.id), hrefOf('link', id)))) {
            if (!text.startsWith('from ')) continue
            moves += 1
            expect(possible, `${event.id} on ${id}`).toContain(text)
          }
        }
      }
      expect(moves).toBeGreaterThan(10)
    })
  })

  describe('the page of a route', () => {
    it('has the same levels over time as the table of the API', () => {
      for (const link of chain.links) {
        const text = textOf(html('link', link.id))
        const history = historyOf(index, link, ACTUAL)
        const { level } = history.stateOf(segmentAt(history, index.verifiedUntil - 1))
        const word = level === 'not-rated' ? 'documented' : linkLevelWord(index, link, level)
        expect(text, link.id).toContain(`counting all sources: ${word} since`)
      }
    })

    it('names every event that a source says acted on it', () => {
      for (const link of chain.links) {
        const causes = (index.effects.get(link.id) ?? []).map(({ cause }) =>
          cause.kind === 'event'
            ? hrefOf('event', cause.event.id)
            : hrefOf('lever', cause.lever.id),
        )
        for (const href of causes) expect(html('link', link.id)).toContain(`href="${href}"`)
      }
    })
  })

  describe('the page of a claim', () => {
    it('never has the claim without its verdict, the check and every rival', () => {
      for (const claim of chain.claims) {
        const text = textOf(html('claim', claim.id))
        const parts = [
          claim.text,
          claim.check,
          ...claim.rivals.flatMap((rival) => [namedIn(rival), rival.text]),
        ]
        for (const part of parts)
          expect(text, claim.id).toContain(say(part).replaceAll(/\s+/g, ' '))
      }
    })
  })

  describe('the sources', () => {
    it('are linked to only where the rules of the content allow it', () => {
      const allowed = new Set(sources.map(sourceHref))
      const licence = 'https://creativecommons.org/licenses/by/4.0/'
      for (const [path, { body }] of pages) {
        const out = [...body.matchAll(/href="(https?:[^"]*)"/g)].map(([, href = '']) =>
          href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
        )
        const others = out.filter((href) => href !== licence && !allowed.has(href))
        expect(others, path).toEqual([])
      }
    })
  })
})

describe('the pages of all chains', () => {
  it('have titles that tell whose China it is: none is that of a page of another chain', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, pages } of books) {
      for (const { preview } of pages.values()) {
        owners.set(preview.title, (owners.get(preview.title) ?? new Set()).add(id))
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([title]) => title)
    expect(shared).toEqual([])
    expect(books[0]?.pages.get('p/cn/')?.preview.title).toBe('China')
  })
})
