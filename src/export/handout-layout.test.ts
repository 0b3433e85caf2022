import { describe, expect, it } from 'vitest'
import { placeSteps } from './handout-layout'

// A page reaches from 40 to 793.89; 18 are between two steps.
describe('the steps of a handout', () => {
  it('share a page where they fit, and what is left of it makes their pictures higher', () => {
    // 793.89 - 100 - 150 - 140 - 18 = 385.89 for two pictures.
    expect(placeSteps([150, 140, 600], 100).slice(0, 2)).toEqual([
      { startsPage: false, topPt: 100, picturePt: 192 },
      { startsPage: false, topPt: 460, picturePt: 192 },
    ])
  })

  it('go on overleaf where they do not fit, at the top', () => {
    expect(
      placeSteps([190, 190, 190], 100).map(({ startsPage, topPt }) => [startsPage, topPt]),
    ).toEqual([
      [false, 100],
      [true, 40],
      [false, 416],
    ])
  })

  it('have pictures that are never too high for their words, and low ones before the sources', () => {
    expect(placeSteps([50, 600], 40).map(({ picturePt }) => picturePt)).toEqual([216, 168])
    expect(placeSteps([50], 40)).toEqual([{ startsPage: false, topPt: 40, picturePt: 168 }])
  })

  it('begin a page where their words are longer than one, and so does the next', () => {
    const places = placeSteps([50, 2_000, 50], 40)
    expect(
      places.map(({ startsPage, topPt, picturePt }) => [startsPage, topPt, picturePt]),
    ).toEqual([
      [false, 40, 216],
      [true, 40, 168],
      [true, 40, 168],
    ])
  })
})
