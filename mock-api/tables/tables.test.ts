import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from '../content/data-folder'
import { loadContent } from '../content/load-content'
import { dataPackage } from './data-package'
import { effectRows } from './effect-rows'
import { seriesTable } from './series-table'
import { TABLES } from './tables'

const { contents } = await loadContent(DATA_FOLDER)
/** By a reader of RFC 4180 that takes no row of another length, and no quote out of place. */
const readCsv = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' })

const FORM = {
  string: /^.*$/s,
  integer: /^-?\d*$/,
  number: /^(?:-?\d+(?:\.\d+)?)?$/,
  boolean: /^(?:true|false)?$/,
  date: /^(?:\d{4}-\d{2}-\d{2})?$/,
} as const

describe.each(contents)('of $chain.id', (content) => {
  const read = new Map(TABLES.map((table) => [table.name, readCsv(table.csvOf(content))]))
  const rowsOf = (name: string) => read.get(name) ?? []

  describe('the tables of a chain', () => {
    it('have a row for each record', () => {
      const { chain, sources } = content
      const effects = [...chain.events, ...chain.levers].flatMap((cause) => cause.effects)
      expect(rowsOf('effects')).toHaveLength(effects.length)
      expect(rowsOf('effects-sources')).toHaveLength(effects.flatMap((each) => each.sources).length)
      expect(rowsOf('events')).toHaveLength(chain.events.length)
      expect(rowsOf('links')).toHaveLength(chain.links.length)
      expect(rowsOf('places')).toHaveLength(chain.places.length)
      expect(rowsOf('groups')).toHaveLength(chain.groups.length)
      expect(rowsOf('levers')).toHaveLength(chain.levers.length)
      expect(rowsOf('claims')).toHaveLength(chain.claims.length)
      expect(rowsOf('sources')).toHaveLength(sources.length)
    })

    it.each([...TABLES.map(({ name }) => name)])(
      'have in %s what the dictionary says of each column',
      (name) => {
        const table = TABLES.find((each) => each.name === name)
        for (const { name: column, type, oneOf } of table?.columns ?? []) {
          for (const row of rowsOf(name)) {
            const cell = row[column] ?? ''
            expect(cell, column).toMatch(FORM[type])
            if (oneOf && cell !== '') expect(oneOf, column).toContain(cell)
          }
        }
      },
    )

    it('refer only to rows that there are', () => {
      for (const { name, columns } of TABLES) {
        for (const { name: column, refersTo } of columns) {
          if (!refersTo) continue
          const there = new Set(rowsOf(refersTo[0]).map((row) => row[refersTo[1]]))
          const lost = rowsOf(name).filter((row) => row[column] && !there.has(row[column]))
          expect(lost, `${name}.${column}`).toEqual([])
        }
      }
    })

    it('name each row by its key once', () => {
      for (const { name, key } of TABLES) {
        if (key === null) continue
        const keys = rowsOf(name).map((row) => row[key])
        expect(new Set(keys).size, name).toBe(keys.length)
      }
    })

    it('say the licence and the version in every row', () => {
      for (const rows of read.values()) {
        for (const row of rows) {
          expect(row.license).toBe('CC BY 4.0')
          expect(row.data_version).toBe(content.chain.version)
        }
      }
    })

    it('hold a row for each line and point of a series', () => {
      for (const series of content.series) {
        const rows = readCsv(seriesTable(series).csvOf(content))
        const points = series.lines.flatMap((line) => line.points)
        expect(rows, series.id).toHaveLength(points.length)
      }
    })

    it('describe every column in a sentence', () => {
      for (const { columns } of [...TABLES, ...content.series.map(seriesTable)]) {
        for (const { name, description } of columns) expect(description, name).toMatch(/^\w.*\.$/s)
      }
    })
  })

  describe('the table of effects', () => {
    it('has the levels of the table of levels on the day before an onset and on the day itself', () => {
      const levelOn = (link: string, day: string) =>
        rowsOf('levels').find(
          (row) =>
            row.link === link && (row.from ?? '') <= day && (row.to === '' || day < (row.to ?? '')),
        )?.level ?? 'not-described'
      const dayBefore = (day: string) =>
        new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      const counted = rowsOf('effects').filter(
        ({ cause_status, onset = '' }) =>
          cause_status === 'verified' && onset > content.chain.span.from,
      )
      expect(counted.length).toBeGreaterThan(100)
      for (const row of counted) {
        const { link = '', onset = '' } = row
        expect(row.level_after_code, row.effect).toBe(levelOn(link, onset))
        expect(row.level_before_code, row.effect).toBe(levelOn(link, dayBefore(onset)))
      }
    })

    it('says nothing of levels for what does not count', () => {
      const free = effectRows(content).filter(
        ({ cause }) => cause.kind === 'lever' || cause.event.status !== 'verified',
      )
      expect(free.length).toBeGreaterThan(0)
      expect(free.every(({ levels }) => levels === null)).toBe(true)
    })
  })

  describe('the data package', () => {
    it('lists every table and series, with the columns that their files begin with', () => {
      const { resources, licenses } = dataPackage(content) as {
        resources: { name: string; path: string; schema: { fields: { name: string }[] } }[]
        licenses: { name: string }[]
      }
      expect(licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })])
      expect(resources).toHaveLength(TABLES.length + content.series.length)
      const files = new Map<string, string>([
        ...TABLES.map((table) => [`${table.name}.csv`, table.csvOf(content)] as const),
        ...content.series.map(
          (series) => [`series/${series.id}.csv`, seriesTable(series).csvOf(content)] as const,
        ),
      ])
      for (const { path, schema } of resources) {
        const [head] = (files.get(path) ?? '').split('\r\n')
        expect(head, path).toBe(schema.fields.map(({ name }) => name).join(','))
      }
    })
  })
})
