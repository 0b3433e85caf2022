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
