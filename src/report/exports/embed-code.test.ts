import { expect, it } from 'vitest'
import { embedCode, frameCode, framedCode, pictureCode } from './embed-code'

const ADDRESS = 'https://map.example/maps/?t=2019-05-01&by=article'
const PAGE = 'https://map.example/maps/e/talks/?t=2019-05-01&by=article'
const CREDIT = {
  by: 'A Desk',
  contact: null,
  licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
}
const OWN = { picture: 'https://map.example/maps/cards/e/a.png', shows: null, credit: CREDIT }

it('the code of an embed holds the state, its picture for those without scripts, and the loader beside the page', () => {
  expect(embedCode(ADDRESS, PAGE, 'Talks, 1 May 2019', OWN)).toBe(
    [
      '<chokepoint-map query="?t=2019-05-01&amp;by=article" title="Talks, 1 May 2019">',
      // What a chat is given knows its own title and picture.
      pictureCode(PAGE, OWN, 'Talks, 1 May 2019'),
      '</chokepoint-map>',
      '<script src="https://map.example/maps/embed.js" async></script>',
    ].join('\n'),
  )
})

it('nothing in the address or the words becomes markup', () => {
  const address = 'https://map.example/?t="><script>'
  const words = 'a <b> & "c"'
  const still = { picture: address, shows: words, credit: CREDIT }
  for (const code of [
    embedCode(address, address, words, still),
    frameCode(address, words),
    framedCode(address, address, still, words),
    pictureCode(address, still, words),
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

it('a picture leads to the map, says what it shows, and names whose it is and the licence', () => {
  const code = pictureCode(ADDRESS, OWN, 'Talks')
  const link = '<a href="https://map.example/maps/?t=2019-05-01&amp;by=article">'
  expect(code).toContain(`${link}<img src="https://map.example/maps/cards/e/a.png" alt="Talks"`)
  expect(code).toContain(`<figcaption>${link}Talks</a>. A Desk, CC BY-SA 4.0</figcaption>`)
})

it('a picture of something else than the state never goes by its name: it says what it shows itself', () => {
  const still = {
    ...OWN,
    picture: 'https://map.example/cards/map.png',
    shows: 'the map on 1 May 2019',
  }
  const code = pictureCode(ADDRESS, still, 'Talks, what-if')
  expect(code).toContain('alt="the map on 1 May 2019"')
  expect(code).toContain('Talks, what-if</a>. The picture shows the map on 1 May 2019. A Desk')
})

it('a frame is still a picture with caption and link where it is taken out', () => {
  const code = framedCode('https://map.example/maps/e/a/?view=embed', ADDRESS, OWN, 'Talks')
  // In print too: a map that a graphics card drew is printed without its lines.
  expect(code).toContain('<style>@media print { .chokepoint-frame { display: none } }</style>')
  expect(code).toContain('<iframe class="chokepoint-frame" src=')
  const left = code.replace(/<iframe[^>]*><\/iframe>/, '')
  expect(left).not.toBe(code)
  expect(left).toContain('<img src="https://map.example/maps/cards/e/a.png" alt="Talks"')
  expect(left).toContain('Talks</a>. A Desk, CC BY-SA 4.0</figcaption>')
})
