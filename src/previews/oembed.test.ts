import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createEvent } from '../../test/support/create-chain'
import { oEmbed } from './oembed'
import { previewsOf } from './preview'

const index = indexChain(createChain({ events: [createEvent('talks', '2022-08-05')] }))
const talks = previewsOf(index, []).find(({ path }) => path === 'e/talks/')

describe('the oEmbed of a page', () => {
  it('is a frame of the same state, as oembed.com asks for it of a rich embed', () => {
    if (!talks) throw new Error('There is no page of the event.')
    const answer = oEmbed(talks, 'https://example.org/maps/') as Record<string, unknown>
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 338,
      title: 'Title of talks',
      thumbnail_url: 'https://example.org/maps/cards/e/talks.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(answer.html).toContain('src="https://example.org/maps/e/talks/?view=embed"')
    expect(answer.html).toContain('title="Title of talks"')
  })
})
