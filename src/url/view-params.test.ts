import { expect, it } from 'vitest'
import { viewParams } from './view-params'

it('a story, or a chain, is named by an id and by nothing else', () => {
  for (const { parse } of [viewParams.story, viewParams.chain]) {
    expect(parse('rare-earths')).toBe('rare-earths')
    for (const text of ['', 'Rare earths', '<b>', 'a,b', '../b']) expect(parse(text)).toBeNull()
  }
})
