import { expect, it } from 'vitest'
import { embedCode, frameCode, pictureCode } from './embed-code'

it('the code of an embed holds the state, a link for those without scripts, and the loader beside the page', () => {
  expect(
    embedCode('https://map.example/maps/?t=2019-05-01&by=article', 'The chain, 1 May 2019', null),
  ).toBe(
    '<chokepoint-map query="?t=2019-05-01&amp;by=article" title="The chain, 1 May 2019">' +
      '<a href="https://map.example/maps/?t=2019-05-01&amp;by=article">The chain, 1 May 2019</a>' +
      '</chokepoint-map>\n<script src="https://map.example/maps/embed.js" async></script>',
  )
})

it('nothing in the address or the words becomes markup', () => {
  const address = 'https://map.example/?t="><script>'
  const words = 'a <b> & "c"'
  for (const code of [
    embedCode(address, words, null),
    embedCode(address, words, address),
    frameCode(address, words),
    pictureCode(address, address, words),
  ]) {
    expect(code).not.toMatch(/<script>|<b>/)
    expect(code).toContain('a &lt;b&gt; &amp; &quot;c&quot;')
  }
})

it('a frame has a name, waits until it is near, and a sandbox as tight as works', () => {
  const code = frameCode('https://map.example/?t=2019-05-01&view=embed', 'The chain')
  expect(code).toContain('src="https://map.example/?t=2019-05-01&amp;view=embed"')
  expect(code).toContain('title="The chain"')
  expect(code).toContain('loading="lazy"')
  expect(code).toContain('sandbox="allow-scripts allow-same-origin allow-popups')
})

it('a picture leads to the map, says what it shows, and names the licence', () => {
  const code = pictureCode('https://map.example/e/a/', 'https://map.example/cards/e/a.png', 'Talks')
  expect(code).toContain(
    '<a href="https://map.example/e/a/"><img src="https://map.example/cards/e/a.png"',
  )
  expect(code).toContain('alt="Talks"')
  expect(code).toContain('CC BY 4.0')
})

it('an embed of a state with a picture holds it, with caption and link: for print, and where scripts do not run', () => {
  const [address, picture] = [
    'https://map.example/?t=2019-05-01',
    'https://map.example/cards/e/a.png',
  ]
  const code = embedCode(address, 'Talks', picture)
  expect(code).toContain(`<chokepoint-map query="?t=2019-05-01" title="Talks">\n<figure>`)
  expect(code).toContain(pictureCode(address, picture, 'Talks'))
  expect(code).toContain('</figure>\n</chokepoint-map>')
})
