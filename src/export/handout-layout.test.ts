import { describe, expect, it } from 'vitest'
import { placeSteps } from './handout-layout'

// A page reaches from 40 to 793.89; 18 are between two steps.
describe('the steps of a handout', () => {
  it('share a page where they fit, and what is left of it makes their pictures higher', () => {
    // 793.89 - 100 - 150 - 140 - 18 = 385.89 for two pictures.
    expect(placeSteps([150, 140, 600], 100).slice(0, 2)).toEqual([
      { page: 0, topPt: 100, picturePt: 192 },
      { page: 0, topPt: 460, picturePt: 192 },
    ])
  })

  it('go on overleaf where they do not fit, at the top', () => {
    expect(placeSteps([190, 190, 190], 100).map(({ page, topPt }) => [page, topPt])).toEqual([
      [0, 100],
      [1, 40],
      [1, 416],
    ])
  })

  it('have pictures that are never too high for their words, and low ones before the sources', () => {
    expect(placeSteps([50, 600], 40).map(({ picturePt }) => picturePt)).toEqual([216, 168])
    expect(placeSteps([50], 40)).toEqual([{ page: 0, topPt: 40, picturePt: 168 }])
  })

  it('stand alone where their words fill a page, however long they are', () => {
    expect(placeSteps([700, 50], 40).map(({ page, topPt }) => [page, topPt])).toEqual([
      [0, 40],
      [1, 40],
    ])
  })
})
