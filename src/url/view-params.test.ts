import { expect, it } from 'vitest'
import { viewParams } from './view-params'

it('a story, or a chain, is named by an id and by nothing else', () => {
  for (const { parse } of [viewParams.story, viewParams.chain]) {
    expect(parse('rare-earths')).toBe('rare-earths')
    for (const text of ['', 'Rare earths', '<b>', 'a,b', '../b']) expect(parse(text)).toBeNull()
  }
})

it('a step is named by its id, and a part of it by a number behind that', () => {
  for (const text of ['the-turn', 'the-turn.1']) expect(viewParams.step.parse(text)).toBe(text)
  for (const text of ['', 'The turn', '<b>', 'the-turn.x', '../turn']) {
    expect(viewParams.step.parse(text)).toBeNull()
  }
})

it('a tint is named by an id', () => {
  expect(viewParams.tint.parse('deaths')).toBe('deaths')
  for (const text of ['', 'Deaths here', '<b>']) expect(viewParams.tint.parse(text)).toBeNull()
})

it('a selection is a kind and an id, and nothing else', () => {
  expect(viewParams.selection.parse('link:cn-us')).toEqual({ kind: 'link', id: 'cn-us' })
  for (const text of ['link:', 'link:<b>', 'link:Cn us', 'river:cn-us', 'cn-us']) {
    expect(viewParams.selection.parse(text)).toBeNull()
  }
})

it('what is shown, or stands round an embed, is a list that is known whole, or nothing', () => {
  expect(viewParams.show.parse('finished,precursors')).toEqual(['finished', 'precursors'])
  expect(viewParams.show.parse('none')).toEqual([])
  expect(viewParams.show.parse('finished,<b>')).toBeNull()
  expect(viewParams.parts.parse('time,context')).toEqual(['context', 'time'])
  expect(viewParams.parts.parse('none')).toEqual([])
  expect(viewParams.parts.parse('time,river')).toBeNull()
  expect(viewParams.parts.format([])).toBe('none')
  expect(viewParams.parts.format(['time'])).toBe('time')
})

it('a version is a day that there is, written with points', () => {
  expect(viewParams.data.parse('2026.11.24')).toBe('2026.11.24')
  for (const text of ['2026.13.1', '2026-11-24', '2026.11.24x', '']) {
    expect(viewParams.data.parse(text)).toBeNull()
  }
})
