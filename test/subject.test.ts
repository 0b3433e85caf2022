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
const CODE = [
  'src',
  'mock-api',
  'index.html',
  'vite.config.ts',
  'public/manifest.webmanifest',
  'public/embed.js',
]
const ENDINGS = /\.(?:tsx?|js|css|html|webmanifest)$/
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

/** What chains call their own in quotes: their ids, as code would compare with them. */
function ownIds(): string[] {
  return contents.flatMap(({ chain, series, stories, sources }) =>
    [
      ...chain.commodities,
      ...chain.lanes.flatMap(({ actors }) => actors),
      ...chain.placeKinds,
      ...chain.groupKinds,
      ...(chain.rankings ?? []),
      ...chain.essays,
      ...(chain.presets ?? []),
      ...(chain.choropleth ? [chain.choropleth] : []),
      ...chain.places,
      ...chain.groups,
      ...chain.links,
      ...chain.events,
      ...chain.levers,
      ...chain.claims,
      ...stories,
      ...series,
      ...sources,
    ]
      .map(({ id }) => id)
      .concat(
        chain.focusCountries,
        (chain.sides ?? []).map(({ id }) => id),
      ),
  )
}

const hasId = (code: string, id: string) =>
  [`'${id}'`, `"${id}"`, `\`${id}\``].some((each) => code.includes(each))

/** Texts that a reader of a chain sees as a name, whole. */
function ownNames(): string[] {
  return contents.flatMap(({ chain, series, stories }) =>
    [
      chain.title,
      chain.subtitle,
      chain.description,
      ...chain.essays.map(({ name }) => name),
      ...chain.commodities.flatMap(({ name, levelNames }) => [name, ...levelNames]),
      ...chain.lanes.flatMap(({ name, actors }) => [name, ...actors.map((each) => each.name)]),
      ...[...chain.placeKinds, ...chain.groupKinds, ...(chain.rankings ?? [])].map(
        ({ name }) => name,
      ),
      ...(chain.choropleth ? [chain.choropleth.name, chain.choropleth.credit] : []),
      ...(chain.seriesGroups ?? []).map(({ name }) => name),
      ...(chain.presets ?? []).map(({ title }) => title),
      ...[...chain.places, ...chain.groups].map(({ name }) => name),
      ...[...chain.links, ...chain.events, ...chain.levers].map(({ title }) => title),
      ...chain.links.map(({ label }) => label),
      ...stories.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
      ...series.flatMap(({ title, label }) => [title, label]),
    ].flatMap((text) => (text === undefined ? [] : [text.en])),
  )
}

/** Places by each word of their names: "Kuantan, Malaysia" is found in "a plant in Malaysia". */
const placeWords = contents.flatMap(({ chain }) =>
  [...chain.places, ...chain.groups].flatMap(({ name }) =>
    name.en.split(/[^\p{L}]+/u).filter((word) => word.length > 3),
  ),
)

/** Likewise: types of the code, kinds of events, words of buttons. */
const COMMON_NAMES = new Set([
  'Network',
  'Group',
  'Control',
  'Enforcement',
  'Exports',
  'Pass',
  // A time zone that days are tested in.
  'Angeles',
])

/** A single word in small letters, such as that of a level, is any language's. */
const isTelling = (name: string) => /^\p{Lu}|\s/u.test(name) && !COMMON_NAMES.has(name)

/** Words that chains share with any code, each for a reason that has nothing to do with a chain. */
const COMMON_IDS = new Set([
  'others',
  'network',
  'body',
  'agency',
  'us',
  'in',
  'my',
  'chain',
  'talks',
  // What any essay is as a source, and the name of the first one in addresses.
  'article',
  'levers',
  // Two sides: what an arrow does to a line, and a field of the schema.
  'press',
  'essay',
  // A tag of a format for citations, and a country of the starter.
  'AU',
  'ES',
])

const DEMONYMS =
  /\b(?:chinese|beijing|mexican|american|japanese|european|indian|burmese|washington)\b/i

const SUBJECT =
  /fentanyl|opioid|overdose|cartel|precursor|seizure|drug|rare.?earth|magnet|\bthe essay of\b/i

/** "74 claims", "C30": how many a chain has, and which. */
const CLAIMS = new RegExp(
  `\\bC\\d{2,}\\b|\\b(?:${contents.map(({ chain }) => chain.claims.length).join('|')}) claims`,
)

const lines = files.flatMap(({ path, text }) =>
  withoutComments(text)
    .split('\n')
    .map((line) => ({ path, line: line.trim() })),
)

const linesWith = (has: (line: string) => boolean) =>
  lines.filter(({ line }) => has(line)).map(({ path, line }) => `${path}: ${line}`)

/** A word or several, as such and not within another: "in" is not found in "inspector". */
const asWords = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\d-])(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\d-])`,
    'u',
  )

describe('no subject stands in the code', () => {
  it('is looked for in all of it', () => {
    expect(files.length).toBeGreaterThan(500)
    expect(ownIds().length).toBeGreaterThan(300)
  })

  it('by ids', () => {
    const ids = [...new Set(ownIds())].filter((id) => !COMMON_IDS.has(id))
    const found = files.flatMap(({ path, text }) => {
      const code = withoutComments(text)
      return ids.filter((id) => hasId(code, id)).map((id) => `${path}: ${id}`)
    })
    expect(found).toEqual([])
  })

  it('by names and titles', () => {
    const names = [...new Set(ownNames())].filter(isTelling)
    const any = asWords(names)
    expect(linesWith((line) => any.test(line))).toEqual([])
  })

  it('by places and countries', () => {
    const any = asWords([...new Set(placeWords)].filter(isTelling))
    expect(linesWith((line) => any.test(line) || DEMONYMS.test(line))).toEqual([])
  })

  it('by the numbers of claims', () => {
    expect(linesWith((line) => CLAIMS.test(line))).toEqual([])
  })

  it('by colours', () => {
    const colours = contents.flatMap(({ chain }) =>
      chain.commodities.flatMap(({ colours }) =>
        Object.values(colours).flatMap(({ line, ink }) => [line, ink]),
      ),
    )
    expect(
      linesWith((line) => colours.some((colour) => line.toLowerCase().includes(colour))),
    ).toEqual([])
  })

  it('by words of the subjects', () => {
    expect(linesWith((line) => SUBJECT.test(line))).toEqual([])
  })
})
