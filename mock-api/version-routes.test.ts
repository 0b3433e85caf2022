import { describe, expect, it } from 'vitest'
import { latestChangesSchema } from '../src/model/schema/latest-changes'
import { versionListSchema } from '../src/model/schema/version-list'
import { changeLogSchema } from '../src/model/schema/versions'
import { createApi } from './api'
import { DATA_FOLDER } from './content/data-folder'
import { loadContent } from './content/load-content'
import { readContent } from './content/read-content'
import { createFiles, createHead, createPlace, createSeries } from './content/testing/create-files'
import { createRelease } from './content/testing/create-release'
import { staticFiles } from './static-files'

const ROOT = '/api/v1/chains/demo'
const { contents } = readContent([
  ...createFiles({
    'chain.yaml': createHead({ version: '2020.3.1' }),
    'places/cc.yaml': createPlace('cc'),
    'series/purity.yaml': createSeries('purity'),
  }),
  ...createRelease('2020.1.1'),
  ...createRelease('2020.2.1', { 'places/cc.yaml': createPlace('cc', { tier: 'context' }) }),
])
const api = createApi(contents)
const read = async (path: string) => (await api.request(ROOT + path)).json()

describe('the list of versions', () => {
  it('stands newest first, the one at hand included, with counts, and its schema accepts it', async () => {
    const { versions } = versionListSchema.parse(await read('/versions.json'))

    expect(versions.map(({ version, date }) => [version, date])).toEqual([
      ['2020.3.1', '2020-03-01'],
      ['2020.2.1', '2020-02-01'],
      ['2020.1.1', '2020-01-01'],
    ])
    expect(versions.map(({ counts }) => [counts.places, counts.series])).toEqual([
      [3, 2],
      [3, 1],
      [2, 1],
    ])
  })

  it('says of each what changed against the one before, of the first nothing', async () => {
    const { versions } = versionListSchema.parse(await read('/versions.json'))
    const words = versions.map(({ changes }) =>
      changes?.records.map(({ turn, kind, id }) => `${turn} ${kind} ${id}`),
    )

    expect(words).toEqual([
      ['changed place cc', 'added series purity'],
      ['added place cc'],
      undefined,
    ])
  })

  it('leads to each chain from where it stands', async () => {
    const list = new URL(`https://example.org/maps${ROOT}/versions.json`)
    const { versions } = versionListSchema.parse(await read('/versions.json'))

    expect(versions.map(({ href }) => new URL(href, list).pathname)[2]).toBe(
      '/maps/api/v1/chains/demo/versions/2020.1.1.json',
    )
  })
})

describe('an earlier version', () => {
  it('stays served as it was: chain, sources and series', async () => {
    expect((await read('/versions/2020.1.1.json')).places).toHaveLength(2)
    expect((await read('/versions/2020.2.1.json')).places[2]).toMatchObject({ tier: 'context' })
    expect((await read('/versions/2020.1.1/sources.json'))[0]).toMatchObject({ id: 'report-2014' })
    expect(await read('/versions/2020.1.1/series/seizures.json')).toMatchObject({ id: 'seizures' })
    expect((await api.request(`${ROOT}/versions/2020.1.1/series/purity.json`)).status).toBe(404)
  })

  it('may be kept for ever; what can still change is asked for again', async () => {
    const ruleOf = async (path: string) =>
      (await api.request(ROOT + path)).headers.get('cache-control')

    expect(await ruleOf('/versions/2020.1.1.json')).toBe('public, max-age=31536000, immutable')
    expect(await ruleOf('/versions/2020.1.1.json')).toBe('public, max-age=31536000, immutable')
    expect(await ruleOf('/versions/2020.3.1.json')).toBe('public, max-age=300')
    expect(await ruleOf('/changes/2020.1.1.json')).toBe('public, max-age=300')
  })

  it('that is not kept answers 404 with the nearest', async () => {
    const response = await api.request(`${ROOT}/versions/2020.1.2.json`)

    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      detail: 'No version is called "2020.1.2". There is: 2020.1.1, 2020.2.1, 2020.3.1.',
      nearest: ['2020.1.1', '2020.2.1', '2020.3.1'],
    })
  })
})

describe('what the newest version changed', () => {
  it('is named by record and field, without what it was', async () => {
    expect(latestChangesSchema.parse(await read('/changed.json'))).toMatchObject({
      to: '2020.3.1',
      from: '2020.2.1',
      records: [
        { kind: 'place', id: 'cc', turn: 'changed', fields: ['tier'], effects: 0, levels: false },
        { kind: 'series', id: 'purity', turn: 'added', fields: [], effects: 0, levels: false },
      ],
    })
  })

  it('is nothing where there is one version', async () => {
    const only = createApi(readContent(createFiles({})).contents)
    const answer = await only.request(`${ROOT}/changed.json`)
    expect(await answer.json()).toMatchObject({ to: '2020.1.1', from: null, records: [] })
  })
})

describe('the changes since a version', () => {
  it('lead to the one at hand', async () => {
    const log = changeLogSchema.parse(await read('/changes/2020.1.1.json'))

    expect([log.from, log.to]).toEqual(['2020.1.1', '2020.3.1'])
    expect(log.records.map(({ turn, kind, id }) => `${turn} ${kind} ${id}`)).toEqual([
      'added place cc',
      'added series purity',
    ])
  })

  it('are none since the one at hand', async () => {
    expect(await read('/changes/2020.3.1.json')).toMatchObject({ records: [], levels: [] })
  })
})

describe('the published chain', () => {
  it('is under its version the same bytes as the one served, also as a file', async () => {
    const files = await staticFiles((await loadContent(DATA_FOLDER)).contents)
    const bodyOf = (path: string) => files.find((file) => file.path === `api/v1/${path}`)?.body
    const served = bodyOf('chains/fentanyl.json') ?? '{}'
    const { version } = JSON.parse(served) as { version: string }

    expect(bodyOf(`chains/fentanyl/versions/${version}.json`)).toBe(served)
    expect(bodyOf(`chains/fentanyl/versions/${version}/sources.json`)).toBe(
      bodyOf('chains/fentanyl/sources.json'),
    )
  })
})
