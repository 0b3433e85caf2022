import { describe, expect, it } from 'vitest'
import { createApi } from './api'
import { readContent } from './content/read-content'
import { createFiles } from './content/testing/create-files'
import { staticFiles } from './static-files'

const { contents } = readContent(createFiles())

describe('the static copy', () => {
  it('holds every answer there is, at the same path', async () => {
    const files = await staticFiles(contents)

    expect(files.map(({ path }) => path)).toEqual([
      'api/v1/chains.json',
      'api/v1/chains/demo.json',
      'api/v1/chains/demo/sources.json',
      'api/v1/chains/demo/series/seizures.json',
      'api/v1/chains/demo/stories.json',
      'api/v1/chains/demo/stories/tour.json',
      'api/v1/chains/demo/datapackage.json',
      'api/v1/chains/demo/effects.csv',
      'api/v1/chains/demo/effects-sources.csv',
      'api/v1/chains/demo/events.csv',
      'api/v1/chains/demo/links.csv',
      'api/v1/chains/demo/levels.csv',
      'api/v1/chains/demo/measures.csv',
      'api/v1/chains/demo/places.csv',
      'api/v1/chains/demo/groups.csv',
      'api/v1/chains/demo/levers.csv',
      'api/v1/chains/demo/claims.csv',
      'api/v1/chains/demo/speakers.csv',
      'api/v1/chains/demo/sources.csv',
      'api/v1/chains/demo/series/seizures.csv',
      'api/v1/chains/demo/versions.json',
      'api/v1/chains/demo/versions/2020.1.1.json',
      'api/v1/chains/demo/versions/2020.1.1/sources.json',
      'api/v1/chains/demo/versions/2020.1.1/series/seizures.json',
      'api/v1/chains/demo/changed.json',
      'api/v1/chains/demo/changes/2020.1.1.json',
      'api/v1/openapi.json',
      'api/v1/index.html',
      'api/v1/index.css',
    ])
  })

  it('holds the same bytes as the served API', async () => {
    const api = createApi(contents)

    for (const { path, body } of await staticFiles(contents)) {
      expect(await (await api.request(`/${path}`)).text()).toBe(body)
    }
  })

  it('has no page that names another host or runs a script', async () => {
    const page =
      (await staticFiles(contents)).find(({ path }) => path.endsWith('.html'))?.body ?? ''

    expect(page).not.toMatch(/<script|https?:|\sstyle=|\son\w+=/)
  })

  it('links its index only to files it holds', async () => {
    const files = await staticFiles(contents)
    const paths = new Set(files.map(({ path }) => path.replace('api/v1/', '')))
    const page = files.find(({ path }) => path.endsWith('.html'))?.body ?? ''
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')

    expect(new Set(links)).toEqual(paths)
  })
})
