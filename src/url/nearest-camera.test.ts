import { describe, expect, it } from 'vitest'
import { nearestCamera } from './nearest-camera'

describe('the camera that numbers come closest to', () => {
  it.each([
    ['99/10/20', '24/10/20'],
    ['3/99/20', '3/90/20'],
    ['3/10/200', '3/10/-160'],
    ['3/10/20/190/99', '3/10/20/-170/85'],
    ['99/10/180/180/0', '24/10/180/180/0'],
    ['3, 10; 20', '3/10/20'],
  ])('within bounds, and not turned where no turn was named: %s', (text, camera) => {
    expect(nearestCamera(text)).toBe(camera)
  })

  it('is none for less than three numbers, and for other signs', () => {
    expect(nearestCamera('3/10')).toBeNull()
    expect(nearestCamera('3/10/north')).toBeNull()
  })
})
