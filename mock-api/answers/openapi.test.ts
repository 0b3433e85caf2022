import { describe, expect, it } from 'vitest'
import { readContent } from '../content/read-content'
import { createFiles } from '../content/testing/create-files'
import { ROUTES } from '../routes'
import { openApi } from './openapi'

const document = JSON.stringify(
  openApi({ routes: ROUTES, contents: readContent(createFiles()).contents }),
)

/** All values of `$ref`, wherever they stand. */
const references = [...document.matchAll(/"\$ref":"([^"]+)"/g)].map(
  ([, reference]) => reference ?? '',
)

describe('the OpenAPI document', () => {
  it('describes every route of the table', () => {
    const { paths } = JSON.parse(document) as { paths: object }

    expect(Object.keys(paths)).toEqual(ROUTES.map(({ template }) => template))
  })

  it('refers only to what it holds', () => {
    const holds = (reference: string) =>
      reference
        .slice(2)
        .split('/')
        .reduce<unknown>(
          (value, key) =>
            typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
          JSON.parse(document),
        ) !== undefined

    expect(references.length).toBeGreaterThan(50)
    expect(references.filter((reference) => !holds(reference))).toEqual([])
  })

  it('names shared records once instead of repeating them', () => {
    const { components } = JSON.parse(document) as {
      components: { schemas: Record<string, { properties: Record<string, unknown> }> }
    }

    expect(components.schemas.Chain?.properties.events).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Event' },
    })
    expect(components.schemas.Effect?.properties.change).toEqual({
      $ref: '#/components/schemas/Change',
    })
    expect(document).not.toContain('"$schema"')
  })
})
