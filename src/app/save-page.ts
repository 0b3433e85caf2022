import { chainIds } from '@/api/chain-ids'
import { fetchAsset } from '@/api/fetch-asset'
import { rootOf } from '@/api/load-chain'
import { sourcesQuery } from '@/api/queries'
import { OUTLINES_FILE } from '@/figure/outlines'
import type { ChainIndex } from '@/model/chain-index'
import type { Story } from '@/model/schema/story'
import { momentsOf } from '@/model/story-moments'
import { fillTemplate } from '@/one-page/fill-template'
import { ONE_PAGE_FILE } from '@/one-page/one-page-file'
import { packParcel } from '@/one-page/parcel'
import { stillText } from '@/one-page/still-text'
import { storyInPage } from '@/one-page/story-in-page'
import { exportFileName, fileStem } from '@/report/exports/file-name'
import { sharedView } from '@/report/exports/shared-view'
import { stateTitle } from '@/report/exports/state-title'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { placeIn, viewOfMoment } from '@/story/story-path'
import { download } from '@/ui/download'
import { publicSite } from '@/url/public-site'
import { formatView } from '@/url/view-codec'
import { savedPageWords } from '@/words/saved-page'
import { say } from '@/words/say'
import { queryClient } from './query-client'

/** A page as a file to be kept. */
export interface SavedPage {
  readonly name: string
  readonly html: string
}

/** Hands a page to the browser as a file. */
export function keepPage({ name, html }: SavedPage): {
  readonly name: string
  readonly kb: number
} {
  const bytes = new Blob([html], { type: 'text/html;charset=utf-8' })
  download(name, bytes)
  return { name, kb: Math.ceil(bytes.size / 1000) }
}

const textAt = async (path: string) =>
  (await fetchAsset(`${import.meta.env.BASE_URL}${path}`)).text()

/** Where everything lies that a chain can show on the plain map. */
function pathsOf(index: ChainIndex): string[] {
  const root = `api/v1/${rootOf(index)}`
  const { series, choropleth } = index.chain
  return [
    `${root}.json`,
    `${root}/sources.json`,
    ...series.map(({ id }) => `${root}/series/${id}.json`),
    OUTLINES_FILE,
    ...(choropleth ? ['base-map/states.json'] : []),
  ]
}

/** @throws Error where the site has been given newer data since this page was opened */
async function filesOf(index: ChainIndex): Promise<Record<string, string>> {
  const paths = pathsOf(index)
  const texts = await Promise.all(paths.map(textAt))
  const [chainText = '{}'] = texts
  const { version }: { version?: string } = JSON.parse(chainText)
  if (version !== index.chain.version) {
    throw new Error(savedPageWords.newerData)
  }
  return Object.fromEntries(paths.map((path, i) => [path, texts[i] ?? '']))
}

interface Wanted {
  readonly scene: Scene
  readonly view: ViewState
  readonly story: Story | null
  readonly title: string
  readonly name: string
}

async function pageOf({ scene, view, story, title, name }: Wanted): Promise<SavedPage> {
  const { index } = scene
  const site = publicSite()
  const [template, files, sources] = await Promise.all([
    textAt(ONE_PAGE_FILE),
    filesOf(index),
    queryClient.fetchQuery(sourcesQuery(index)),
  ])
  const storyFile = story && {
    [`api/v1/chains/${index.chain.id}/stories/${story.id}.json`]: JSON.stringify(story),
  }
  const linked = formatView({
    ...sharedView(scene.view),
    day: scene.day,
    data: index.chain.version,
  })
  const html = fillTemplate(template, {
    title,
    description: say(story ? story.summary : index.chain.description),
    text: stillText({ scene, sources, story, address: site ? `${site}${linked}` : '' }),
    packedParcel: await packParcel({
      chainIds: chainIds(),
      chain: index.chain.id,
      past: index.past,
      query: formatView(view),
      site,
      files: { ...files, ...storyFile },
    }),
  })
  return { name, html }
}

/**
 * What is on screen as one page that needs nothing else: slider, switches, ledger, sources and plain map.
 * @throws ApiError where a part does not arrive, Error with a sentence otherwise
 */
export function saveState(scene: Scene): Promise<SavedPage> {
  const surface = scene.view.surface === 'present' ? 'explore' : scene.view.surface
  const view = {
    ...sharedView(scene.view),
    story: null,
    step: null,
    day: scene.day,
    data: null,
    surface,
  }
  const name = exportFileName(scene, 'page', 'html')
  return pageOf({ scene, view, story: null, title: stateTitle(scene), name })
}

/** A story as one page, which opens at its first step. @throws as `saveState` */
export function saveStory(index: ChainIndex, told: Story): Promise<SavedPage> {
  const story = storyInPage(told)
  const opening = { ...DEFAULT_VIEW, chain: index.param }
  const view = { ...opening, story: story.id }
  const first = momentsOf(story)[placeIn(story, null)]
  const scene = createSceneBuilder(index)(first ? viewOfMoment(story, first, opening) : opening)
  const title = savedPageWords.title(say(story.title))
  return pageOf({ scene, view, story, title, name: `${fileStem(index)}-${story.id}.html` })
}
