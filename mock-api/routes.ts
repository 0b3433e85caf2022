import { LICENCE_URL } from '../src/model/licence'
import { readingMs } from '../src/model/reading-time'
import type { StoryStep } from '../src/model/schema/story'
import { indexPage } from './answers/index-page'
import { INDEX_STYLE } from './answers/index-style'
import { licensed } from './answers/licensed'
import { openApi } from './answers/openapi'
import type { Content } from './content/content'
import { json, ofChain, perChain, seriesOf } from './find-answer'
import { type Answer, JSON_TYPE, type Library, type Params, type Route } from './route'
import { TABLE_ROUTES } from './tables/table-routes'
import { VERSION_ROUTES } from './version-routes'

const once = (): readonly Params[] => [{}]
const perSeries = (contents: readonly Content[]) =>
  contents.flatMap(({ chain, series }) => series.map(({ id }) => ({ chain: chain.id, series: id })))

const perStory = (contents: readonly Content[]) =>
  contents.flatMap(({ chain, stories }) =>
    stories.map(({ id }) => ({ chain: chain.id, story: id })),
  )

function chainList({ contents }: Library): Answer {
  const chains = contents.map(({ chain: { id, version, title } }) => ({
    id,
    version,
    title,
    href: `chains/${id}.json`, // Relative to the list, so that it holds in a subfolder too.
  }))
  return json({ chains, license: LICENCE_URL })
}

/** Besides reading, each step takes a look at the map. */
const LOOK_MS = 8_000

function minutesOf(steps: readonly StoryStep[]): number {
  const ms = steps.reduce(
    (sum, { title, caption }) => sum + LOOK_MS + readingMs(`${title.en} ${caption.en}`),
    0,
  )
  return Math.max(Math.round(ms / 60_000), 1)
}

function storyList({ stories, chain }: Content): Answer {
  const list = stories.map(({ id, title, summary, steps }) => ({
    id,
    title,
    summary,
    steps: steps.length,
    minutes: minutesOf(steps),
    href: `stories/${id}.json`,
  }))
  return json(licensed(chain, { stories: list }))
}

function storyAnswer({ stories, chain }: Content, params: Params): Answer {
  const id = params.story ?? ''
  const found = stories.find((story) => story.id === id || story.aliases?.includes(id))
  return found
    ? json(licensed(chain, found))
    : { missing: 'story', id, known: stories.map((each) => each.id) }
}

const perLanguage = (contents: readonly Content[]) =>
  contents.flatMap(({ chain, translations }) =>
    translations.map(({ language }) => ({ chain: chain.id, language })),
  )

function textsAnswer({ chain, translations }: Content, params: Params): Answer {
  const id = params.language ?? ''
  const found = translations.find(({ language }) => language === id)
  return found
    ? json(licensed(chain, found))
    : { missing: 'language', id, known: translations.map(({ language }) => language) }
}

/** The whole API. */
export const ROUTES: readonly Route[] = [
  {
    template: '/chains.json',
    title: 'Chains',
    description: 'The chains there are, with their versions and where each begins.',
    mediaType: JSON_TYPE,
    schema: 'ChainList',
    instances: once,
    answer: chainList,
  },
  {
    template: '/chains/{chain}.json',
    title: 'One chain',
    description:
      'Places, groups, links, events with their effects, levers and claims: all that the map is drawn from.',
    mediaType: JSON_TYPE,
    schema: 'Chain',
    instances: perChain,
    answer: ofChain(({ chain }) => json(licensed(chain, chain))),
  },
  {
    template: '/chains/{chain}/sources.json',
    title: 'Sources of a chain',
    description:
      'Every source that a record of the chain names by its id, and how far it was seen.',
    mediaType: JSON_TYPE,
    schema: 'Sources',
    instances: perChain,
    answer: ofChain(({ sources }) => json(sources)),
  },
  {
    template: '/chains/{chain}/series/{series}.json',
    title: 'A measured series',
    description:
      'One measured outcome over time. A value of null is withheld or not available, never zero.',
    mediaType: JSON_TYPE,
    schema: 'Series',
    instances: perSeries,
    answer: ofChain((content, params) => seriesOf(content, params)),
  },
  {
    template: '/chains/{chain}/stories.json',
    title: 'Stories of a chain',
    description: 'The stories there are, with the number of their steps.',
    mediaType: JSON_TYPE,
    schema: 'StoryList',
    instances: perChain,
    answer: ofChain(storyList),
  },
  {
    template: '/chains/{chain}/stories/{story}.json',
    title: 'A story',
    description:
      'A told path through the chain: steps with a title, a caption, notes for the speaker, and the query of an address.',
    mediaType: JSON_TYPE,
    schema: 'Story',
    instances: perStory,
    answer: ofChain(storyAnswer),
  },
  {
    template: '/chains/{chain}/texts/{language}.json',
    title: 'Texts in another language',
    description:
      'The texts of a chain and its stories in one language, each under the English one that it stands for. What is missing is English.',
    mediaType: JSON_TYPE,
    schema: 'Texts',
    instances: perLanguage,
    answer: ofChain(textsAnswer),
  },
  ...TABLE_ROUTES,
  ...VERSION_ROUTES,
  {
    template: '/openapi.json',
    title: 'OpenAPI description',
    description: 'This API as an OpenAPI 3.1 document, with the schema of every record.',
    mediaType: JSON_TYPE,
    schema: 'OpenApi',
    instances: once,
    answer: (library) => json(openApi(library)),
  },
  {
    template: '/index.html',
    folder: '/',
    title: 'Index',
    description: 'This page.',
    mediaType: 'text/html; charset=utf-8',
    schema: null,
    instances: once,
    answer: (library) => ({ body: indexPage(library) }),
  },
  {
    template: '/index.css',
    title: 'Style of the index',
    description: 'How this page looks. A file of its own, so that no style stands inside the page.',
    mediaType: 'text/css; charset=utf-8',
    schema: null,
    instances: once,
    answer: () => ({ body: INDEX_STYLE }),
  },
]
