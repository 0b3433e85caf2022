import { expect, it } from 'vitest'
import { readContent } from './content/read-content'
import { createFiles, createPlace } from './content/testing/create-files'
import { createLiveApi } from './live-api'

const request = () => new Request('http://localhost/api/v1/chains/demo.json')

it('answers from content without problems', async () => {
  const fetch = await createLiveApi(async () => readContent(createFiles()), {})

  expect((await fetch(request())).status).toBe(200)
})

it('answers 500 with every problem of the content, and tells its host', async () => {
  const told: (readonly string[])[] = []
  const files = createFiles({ 'places/bb.yaml': createPlace('cc') })
  const fetch = await createLiveApi(
    async () => readContent(files),
    {},
    (lines) => told.push(lines),
  )
  const problems = ['demo/places/bb.yaml:1 › id: expected "bb" as its file is called, got "cc"']

  const response = await fetch(request())
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(await response.json()).toMatchObject({ status: 500, problems })
  expect(told).toEqual([problems])
})

it('answers 500 when the files cannot be read at all', async () => {
  const fetch = await createLiveApi(async () => {
    throw new Error('no such folder')
  }, {})

  expect(await (await fetch(request())).json()).toMatchObject({
    status: 500,
    problems: ['expected files that can be read, got: Error: no such folder'],
  })
})
