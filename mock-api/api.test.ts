import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { chainListSchema, chainSchema, sourcesSchema } from '../src/model/schema/chain'
import { seriesSchema } from '../src/model/schema/history'
import { storyListSchema, storySchema } from '../src/model/schema/story'
import { createApi } from './api'
import { readContent } from './content/read-content'
import { createFiles, createSeries } from './content/testing/create-files'
import { problemDetailsSchema } from './problem-details'

const { contents } = readContent(createFiles({ 'series/purity.yaml': createSeries('purity') }))
const api = createApi(contents)
const trial = createApi(contents, { faults: true })

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = problemDetailsSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}

describe('answers', () => {
  it.each([
    ['/api/v1/chains.json', chainListSchema],
    ['/api/v1/chains/demo.json', chainSchema],
    ['/api/v1/chains/demo/sources.json', sourcesSchema],
    ['/api/v1/chains/demo/series/seizures.json', seriesSchema],
    ['/api/v1/chains/demo/stories.json', storyListSchema],
    ['/api/v1/chains/demo/stories/tour.json', storySchema],
  ])('%s is accepted by the schema a client has', async (path, schema) => {
    const response = await api.request(path)

    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(schema.safeParse(await response.json()).success).toBe(true)
  })

  it('list chains with addresses that lead to them', async () => {
    const list = new URL('https://example.org/maps/api/v1/chains.json')
    const { chains } = chainListSchema.parse(
      await (await api.request('/api/v1/chains.json')).json(),
    )

    expect(chains.map(({ href }) => new URL(href, list).pathname)).toEqual([
      '/maps/api/v1/chains/demo.json',
    ])
  })

  it('give a renamed story under its old id too, and count the steps of each', async () => {
    const old = await api.request('/api/v1/chains/demo/stories/first-tour.json')
    const list = await api.request('/api/v1/chains/demo/stories.json')

    expect(storySchema.parse(await old.json()).id).toBe('tour')
    expect(storyListSchema.parse(await list.json()).stories).toEqual([
      {
        id: 'tour',
        title: { en: 'Story tour' },
        summary: { en: 'What is told.' },
        steps: 2,
        minutes: 1,
        href: 'stories/tour.json',
      },
    ])
  })

  it('say how a text is written', async () => {
    const typeOf = async (path: string) => (await api.request(path)).headers.get('content-type')

    expect(await typeOf('/api/v1/chains/demo/levels.csv')).toBe(
      'text/csv; charset=utf-8; header=present',
    )
    expect(await typeOf('/api/v1/')).toBe('text/html; charset=utf-8')
    expect(await typeOf('/api/v1/index.css')).toBe('text/css; charset=utf-8')
  })

  it('lead from the root without its slash to the index, below whatever folder it is', async () => {
    const response = await api.request('https://example.org/api/v1')
    const target = new URL(
      response.headers.get('location') ?? '',
      'https://example.org/maps/api/v1',
    )

    expect(response.status).toBe(308)
    expect(target.pathname).toBe('/maps/api/v1/')
  })

  it('may be read by pages of other hosts, errors too', async () => {
    for (const path of ['/api/v1/chains.json', '/api/v1/nothing', '/api/v1/chains.json?x=1']) {
      const response = await api.request(path, { headers: { origin: 'https://elsewhere.example' } })
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    }
  })
})

describe('caches', () => {
  it('get 304 without a body for what they have already, still readable from other hosts', async () => {
    const first = await api.request('/api/v1/chains/demo.json')
    const tag = first.headers.get('etag') ?? ''
    const again = await api.request('/api/v1/chains/demo.json', {
      headers: { 'If-None-Match': `"x", ${tag}` },
    })

    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    expect(again.headers.get('cache-control')).toBe('public, max-age=300')
    expect(again.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('cost one digest an answer, however many ask', async () => {
    const own = createApi(contents)
    const digest = vi.spyOn(crypto.subtle, 'digest')
    for (let i = 0; i < 3; i += 1) await own.request('/api/v1/chains/demo.json')
    expect(digest).toHaveBeenCalledOnce()
    digest.mockRestore()
  })

  it('get another tag for other bytes', async () => {
    const tagOf = async (path: string) => (await api.request(path)).headers.get('etag')

    expect(await tagOf('/api/v1/chains/demo/series/purity.json')).not.toBe(
      await tagOf('/api/v1/chains/demo/series/seizures.json'),
    )
  })

  it('ask every time where the content may change at any moment', async () => {
    const live = createApi(contents, { maxAgeSeconds: 0 })

    expect((await live.request('/api/v1/chains.json')).headers.get('cache-control')).toBe(
      'no-cache',
    )
  })
})

describe('methods', () => {
  it('HEAD tells what GET would, without the body', async () => {
    const path = '/api/v1/chains/demo.json'
    const [head, get] = [await api.request(path, { method: 'HEAD' }), await api.request(path)]

    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect([...head.headers]).toEqual([...get.headers])
  })

  it('others are refused with those that are allowed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await api.request('/api/v1/chains/demo.json', { method })
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect((await problemOf(response)).status).toBe(405)
    }
  })
})

describe('a path without an answer', () => {
  it('says which chains there are', async () => {
    const problem = await problemOf(await api.request('/api/v1/chains/dmo.json'))

    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No chain is called "dmo". There is: demo.',
      nearest: ['demo'],
      instance: '/api/v1/chains/dmo.json',
    })
  })

  it('says which series a chain has', async () => {
    const problem = await problemOf(await api.request('/api/v1/chains/demo/series/seizure.json'))

    expect(problem.detail).toBe('No series is called "seizure". There is: purity, seizures.')
    expect(problem.nearest).toEqual(['seizures'])
  })

  it('says which stories a chain has', async () => {
    const problem = await problemOf(await api.request('/api/v1/chains/demo/stories/tuor.json'))

    expect(problem.detail).toBe('No story is called "tuor". There is: tour.')
  })

  it('names the nearest path', async () => {
    const problem = await problemOf(await api.request('/api/v1/chain.json'))

    expect(problem.status).toBe(404)
    expect(problem.nearest?.[0]).toBe('/api/v1/chains.json')
  })

  it('never ends in a failure of the server, whatever the path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        const { status } = await api.request(`/api/v1/chains${path}`)
        expect([200, 404]).toContain(status)
      }),
    )
  })
})

describe('faults', () => {
  it('are refused like any other parameter by a host that is not for trials', async () => {
    const problem = await problemOf(await api.request('/api/v1/chains.json?fail=503'))

    expect(problem.status).toBe(400)
    expect(problem.detail).toBe('There is no query parameter "fail". No path takes a query here.')
  })

  it('answer with the status asked for', async () => {
    expect((await problemOf(await trial.request('/api/v1/chains.json?fail=503'))).title).toBe(
      'Service Unavailable',
    )
    expect((await problemOf(await trial.request('/api/v1/chains.json?fail=599'))).status).toBe(599)
  })

  it('hold an answer back and give it whole', async () => {
    const response = await trial.request('/api/v1/chains.json?delay=1')

    expect(response.status).toBe(200)
    expect(chainListSchema.safeParse(await response.json()).success).toBe(true)
  })

  it.each([
    ['delay=30001', 'Expected delay as whole milliseconds from 0 to 30000, got "30001".'],
    ['delay=-1', 'Expected delay as whole milliseconds from 0 to 30000, got "-1".'],
    ['delay=', 'Expected delay as whole milliseconds from 0 to 30000, got "".'],
    ['fail=399', 'Expected fail as a status from 400 to 599, got "399".'],
    ['fail=600', 'Expected fail as a status from 400 to 599, got "600".'],
    ['fail=400&fail=500', 'Expected fail once, got it more often.'],
    ['day=2019', 'There is no query parameter "day". Known are delay and fail.'],
  ])('%s is refused with what would be right', async (query, detail) => {
    const problem = await problemOf(await trial.request(`/api/v1/chains.json?${query}`))

    expect(problem).toMatchObject({ status: 400, detail, instance: `/api/v1/chains.json?${query}` })
  })
})
