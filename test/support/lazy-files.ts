import { readdirSync, readFileSync } from 'node:fs'

/** Not parts of the page: the map's own worker, and the keeper that works unseen. */
const UNSEEN = /^(maplibre-gl-worker|keep-offline|__vite-browser-external)-/

/** The scripts and styles of the build that come on use: all that the page itself does not name. */
export function lazyFiles(): string[] {
  const page = readFileSync('dist/index.html', 'utf8')
  return readdirSync('dist/assets').filter(
    (file) => /\.(js|css)$/.test(file) && !page.includes(file) && !UNSEEN.test(file),
  )
}
