import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openPreviews } from '@/previews/build-entry'
import { versionList } from '../../mock-api/answers/version-list'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { versionsOf } from '../../mock-api/content/versions'

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Where the site is taken to be. */
export const SITE_URL = 'https://map.example/maps/'

const { contents } = await loadContent(DATA_FOLDER)

const previews = openPreviews({
  chains: contents.map((content) => ({
    chainJson: JSON.stringify(content.chain),
    sourcesJson: JSON.stringify(content.sources),
    storyJsons: content.stories.map((story) => JSON.stringify(story)),
    versionsJson: JSON.stringify(versionList(versionsOf(content))),
  })),
  outlinesFile: fileAt('public/base-map/outlines.json'),
  cacheFolder: fileAt('node_modules/.cache/chokepoint-cards'),
  site: { base: '/maps/', url: SITE_URL, assetsDir: 'assets' },
  reportTo: 'mailto:desk@map.example',
  hasCards: true,
})

/** Every page as it is written, by its path below the root: `e/woodside-summit-2023/`. */
export const sitePages: ReadonlyMap<string, string> = new Map([
  ...previews
    .pages(readFileSync(fileAt('index.html'), 'utf8'))
    .map(({ path, html }) => [path, html] as const),
  ...previews.files
    .filter(({ path }) => path.endsWith('index.html'))
    .map(({ path, text }) => [path.replace(/index\.html$/, ''), text] as const),
])

/** What is written beside the pages: feeds, oEmbed, the map of the site. */
export const siteFiles: ReadonlyMap<string, string> = new Map(
  previews.files.map(({ path, text }) => [path, text]),
)

export const cardPaths: ReadonlySet<string> = new Set(previews.cardPaths)
