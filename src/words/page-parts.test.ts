import { describe, expect, it } from 'vitest'
import { pagePartWords } from './page-parts'

describe('a part that failed', () => {
  it('stands at the beginning of a sentence that says what holds all the same', () => {
    const { missing, missingOnce, missingAgain, stopped } = pagePartWords
    expect([
      missing('the key'),
      missingOnce.here('the key'),
      missingAgain.here('the key'),
      stopped.page('the map'),
    ]).toEqual([
      'The key did not arrive.',
      'The key did not arrive; the rest of the page still works.',
      'The key did not arrive again; the rest of the page still works.',
      'The map stopped working; the address keeps everything you chose.',
    ])
  })
})
