import { expect, it } from 'vitest'
import { embedCode } from './embed-code'

it('the code of an embed holds the state, a link for those without scripts, and the loader beside the page', () => {
  expect(
    embedCode('https://map.example/maps/?t=2019-05-01&by=article', 'The chain, 1 May 2019'),
  ).toBe(
    '<chokepoint-map query="?t=2019-05-01&amp;by=article">' +
      '<a href="https://map.example/maps/?t=2019-05-01&amp;by=article">The chain, 1 May 2019</a>' +
      '</chokepoint-map>\n<script src="https://map.example/maps/embed.js" async></script>',
  )
})

it('nothing in the address or the words becomes markup', () => {
  const code = embedCode('https://map.example/?t="><script>', 'a <b> & "c"')
  expect(code).not.toMatch(/<script>|<b>/)
  expect(code).toContain('a &lt;b&gt; &amp; &quot;c&quot;')
})
