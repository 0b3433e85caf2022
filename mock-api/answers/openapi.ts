import { LICENCE, LICENCE_URL } from '../../src/model/licence'
import type { Content } from '../content/content'
import { API_ROOT, type Library, type Route } from '../route'
import { componentSchemas } from './component-schemas'

const DESCRIPTION = `A supply chain as described in public sources, at the level of countries, provinces, ports and corridors.
Levels are ranks by wording, never volumes. Everything is read only and may be called from any page.
No path takes query parameters; a served API answers 400 to any, a static copy passes over them.`

/** Of the first chain, so that whoever tries it gets an answer. */
function examplesOf({
  chain,
  series,
  stories,
}: Content): Readonly<Record<string, string | undefined>> {
  return {
    chain: chain.id,
    series: series[0]?.id,
    story: stories[0]?.id,
    version: chain.version,
  }
}

function parametersOf(template: string, examples: ReturnType<typeof examplesOf>): object[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { $ref: `#/components/schemas/${name === 'version' ? 'Version' : 'Id'}` },
    ...(examples[name] && { example: examples[name] }),
  }))
}

function operationOf(route: Route, examples: ReturnType<typeof examplesOf>): object {
  const [type = ''] = route.mediaType.split(';')
  const schema =
    route.schema === null ? { type: 'string' } : { $ref: `#/components/schemas/${route.schema}` }
  const parameters = parametersOf(route.template, examples)
  return {
    operationId: route.template.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, ''),
    summary: route.title,
    description: route.description,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: route.title,
        headers: {
          ETag: { description: 'Names these bytes.', schema: { type: 'string' } },
          'Cache-Control': { schema: { type: 'string' } },
        },
        content: { [type]: { schema } },
      },
      304: { description: 'Not changed since the ETag given in If-None-Match.' },
      400: { $ref: '#/components/responses/Problem' },
      ...(parameters.length > 0 && { 404: { $ref: '#/components/responses/Problem' } }),
    },
  }
}

/** The API as an OpenAPI 3.1 document, from the table of routes and the schemas of the content. */
export function openApi({ routes, contents }: Library): object {
  const [first] = contents
  const examples = first ? examplesOf(first) : {}
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chokepoint',
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: LICENCE, url: LICENCE_URL },
    },
    // Relative to this document, so that it holds in a subfolder and on any host.
    servers: [{ url: `../${API_ROOT.split('/').at(-1) ?? ''}` }],
    paths: Object.fromEntries(
      routes.map((route) => [route.template, { get: operationOf(route, examples) }]),
    ),
    components: {
      schemas: componentSchemas(),
      responses: {
        Problem: {
          description: 'What was wrong, as RFC 9457 problem details.',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
    },
  }
}
