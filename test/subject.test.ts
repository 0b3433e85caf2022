import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * What is shipped or serves it; tests and what they are made from may speak of the real chains, and
 * what draws the base map out of atlases has to call countries by their names.
 */
const CODE = ['src', 'mock-api', 'index.html', 'vite.config.ts', 'public/manifest.webmanifest']
const ENDINGS = /\.(?:tsx?|css|html|webmanifest)$/
const NOT_CODE = /\.test\.tsx?$|(?:^|\/)(?:testing|fixtures|data)\/|^src\/map\/base-map\/build/

function filesIn(path: string): string[] {
  if (ENDINGS.test(path)) return [path]
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ENDINGS.test(name))
}

const files = CODE.flatMap(filesIn)
  .filter((path) => !NOT_CODE.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** Comments may give examples: readers learn more from a real one. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`/])\/\/.*$/gm, '$1')

const { contents } = await loadContent(DATA_FOLDER)

/** Names that only chains give: plain words among them would be found everywhere. */
function ownNames(): string[] {
  const names = contents.flatMap(({ chain, series }) => [
    chain.id,
    ...chain.commodities.map(({ id }) => `'${id}'`),
    ...chain.lanes.flatMap(({ actors }) => actors.map(({ id }) => `'${id}'`)),
    ...chain.placeKinds.map(({ id }) => `'${id}'`),
    ...chain.groupKinds.map(({ id }) => `'${id}'`),
    ...(chain.rankings ?? []).map(({ id }) => `'${id}'`),
    ...(chain.presets ?? []).map(({ id }) => id),
    ...(chain.choropleth ? [`'${chain.choropleth.id}'`] : []),
    ...chain.commodities.flatMap(({ colours }) =>
      Object.values(colours).flatMap(({ line, ink }) => [line, ink]),
    ),
    ...[...chain.places, ...chain.links, ...chain.events].map(({ id }) => `'${id}'`),
    ...series.map(({ id }) => `'${id}'`),
  ])
  return [...new Set(names)]
}

/** Words of the kinds that any chain may use. */
const COMMON = new Set(["'others'", "'network'", "'body'", "'agency'", "'us'", "'in'", "'my'"])

const SUBJECT =
  /fentanyl|opioid|overdose|cartel|precursor|rare.?earth|magnet|china|chinese|beijing|mexic|myanmar|atlantic essay|united states|'(?:cn|mx|jp)'/i

describe('no subject stands in the code', () => {
  it('is looked for in all of it', () => {
    expect(files.length).toBeGreaterThan(500)
    expect(ownNames().length).toBeGreaterThan(300)
  })

  it('by what chains call their own', () => {
    const names = ownNames().filter((name) => !COMMON.has(name))
    const found = files.flatMap(({ path, text }) => {
      const code = withoutComments(text)
      return names.filter((name) => code.includes(name)).map((name) => `${path}: ${name}`)
    })
    expect(found).toEqual([])
  })

  it('by words of the subjects', () => {
    const found = files.flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .filter((line) => SUBJECT.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(found).toEqual([])
  })
})
