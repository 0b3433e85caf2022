import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvValue, csvCell, csvText } from './csv'

/** A plain reader of RFC 4180, to hold the writer against: quotes, doubled quotes, CRLF. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quote that is never closed')
        if (text[at] === '"') at += 1
        cell += text[at]
        at += 1
      }
      at += 1
    } else {
      while (text[at] !== ',' && text[at] !== '\r') {
        if (at >= text.length) throw new Error('a row that never ends')
        cell += text[at]
        at += 1
      }
    }
    row.push(cell)
    if (text[at] === ',') {
      at += 1
      continue
    }
    expect(text.slice(at, at + 2)).toBe('\r\n')
    at += 2
    rows.push(row)
    row = []
  }
  return rows
}

describe('a cell', () => {
  it.each<[CsvValue, string]>([
    ['plain', 'plain'],
    ['', ''],
    ['with, comma', '"with, comma"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    ['López Obrador', 'López Obrador'],
    ['a-b', 'a-b'],
    [3, '3'],
    [-2.5, '-2.5'],
    [Number.NaN, ''],
    [true, 'true'],
    [null, ''],
  ])('%j is written as %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@x,y', '"\'@x,y"'],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
  ])('the text %j is no formula', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })
})

describe('a table', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", ' ', 'é', '毒'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  })
  const rowsOfTexts = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  const inert = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

  it('ends each row in CRLF', () => {
    expect(
      csvText([
        ['a', 'b'],
        [1, null],
      ]),
    ).toBe('a,b\r\n1,\r\n')
  })

  it('reads back as what was written, formulas with an apostrophe in front', () => {
    fc.assert(
      fc.property(rowsOfTexts, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows.map((row) => row.map(inert)))
      }),
    )
  })

  it('never holds a text that starts a formula, and keeps every number', () => {
    fc.assert(
      fc.property(rowsOfTexts, fc.integer(), (rows, number) => {
        const read = readCsv(csvText([...rows, [number]]))
        expect(Number(read.at(-1)?.[0])).toBe(number)
        for (const cell of read.slice(0, -1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
