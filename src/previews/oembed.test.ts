import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Chain } from '@/model/schema/chain'
import { createChain, createEvent } from '../../test/support/create-chain'
import { oEmbed } from './oembed'
import { previewsOf } from './preview'

function answerFor(patch: Partial<Chain>): Record<string, unknown> {
  const chain = createChain({ events: [createEvent('talks', '2022-08-05')], ...patch })
  const talks = previewsOf(indexChain(chain), []).find(({ path }) => path === 'e/talks/')
  if (!talks) throw new Error('There is no page of the event.')
  return { ...oEmbed(talks, 'https://example.org/maps/') }
}

describe('the oEmbed of a page', () => {
  it('is a frame of the same state, as oembed.com asks for it of a rich embed', () => {
    const answer = answerFor({})
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

  it('names who made the chain beside where it is from', () => {
    expect(answerFor({ by: 'A Desk', contact: 'mailto:desk@example.org' })).toMatchObject({
      provider_name: 'Chokepoint',
      author_name: 'A Desk',
      author_url: 'mailto:desk@example.org',
    })
  })
})
