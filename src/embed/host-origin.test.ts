import { describe, expect, it } from 'vitest'
import { hostOrigin, readOriginList } from './host-origin'

const OWN = 'https://map.example'

describe('the origin that an embed answers', () => {
  it('is its own where its address names none', () => {
    expect(hostOrigin('', OWN, null)).toMatchObject({ origin: OWN, isRefused: false })
    expect(hostOrigin('#C30', OWN, null)).toMatchObject({ origin: OWN, isRefused: false })
  })

  it('is the one that its address names, also in the form that a browser escapes', () => {
    const expected = { origin: 'https://news.example', isRefused: false }
    expect(hostOrigin('#origin=https://news.example', OWN, null)).toMatchObject(expected)
    expect(hostOrigin('#origin=https%3A%2F%2Fnews.example', OWN, null)).toMatchObject(expected)
    expect(hostOrigin('#origin=http://localhost:8080', OWN, null).origin).toBe(
      'http://localhost:8080',
    )
  })

  it.each([
    '*',
    '',
    'null',
    'news.example',
    'https://news.example/',
    'https://news.example/page',
    'https://NEWS.example',
    'file:///',
    'javascript:alert(1)',
  ])('is its own where “%s” is named, which is no origin', (named) => {
    expect(hostOrigin(`#origin=${named}`, OWN, null)).toMatchObject({
      origin: OWN,
      isRefused: true,
    })
  })

  it('can only be one of a deployment’s list, or its own', () => {
    const listed = ['https://news.example']
    expect(hostOrigin('#origin=https://news.example', OWN, listed).isRefused).toBe(false)
    expect(hostOrigin(`#origin=${OWN}`, OWN, listed).isRefused).toBe(false)
    expect(hostOrigin('#origin=https://other.example', OWN, listed)).toMatchObject({
      origin: OWN,
      isRefused: true,
    })
    expect(hostOrigin('#origin=https://other.example', OWN, []).isRefused).toBe(true)
  })
})

describe('a deployment’s list', () => {
  it('is origins with spaces or lines between; what is none is left out', () => {
    expect(readOriginList('  https://a.example\n https://b.example:8443 c.example * ')).toEqual([
      'https://a.example',
      'https://b.example:8443',
    ])
    expect(readOriginList('')).toEqual([])
  })
})
