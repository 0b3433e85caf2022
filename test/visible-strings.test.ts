import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type VisibleString, visibleStrings } from './support/visible-strings'

/** Files whose texts nobody reads on the screen, or that stay as they are in every language. */
const FILES_WITHOUT_WORDS: readonly (readonly [file: RegExp, why: string])[] = [
  [/^src\/words\//, 'the one place'],
  [/\/build\/|-base-map\.ts$|\/vite-plugin\.ts$/, 'builds: their messages are for developers'],
  [/^src\/drawing\/score\//, 'measures drawings, for developers'],
  [/^src\/look\/font-families\.ts$/, 'names of fonts'],
  [/^src\/map\/(?:shaders\/|flow-renderer)/, 'programs for the graphics card'],
  [/^src\/export\/pptx\//, 'the format of slides; house templates know its layouts by their names'],
  [/^src\/export\/handout-tags\.ts$/, 'tags of PDF'],
  [/\/exports\/embed-code\.ts$/, 'markup that goes into other pages'],
  [/^src\/pages\/style\.ts$/, 'a style sheet'],
  [/^src\/previews\/site-map\.ts$/, 'a file for search engines'],
  [/^src\/offline\/cut-range\.ts$/, 'headers of HTTP'],
  [/^src\/api\/|^src\/model\/schema\/problems\.ts$/, 'what did not fit, for the server’s keepers'],
]

/** Texts that are none, in files that hold others. */
const NO_WORDS: readonly (readonly [file: RegExp, text: RegExp, why: string])[] = [
  [/^src\/stage\//, /^(?:Enter|Backspace|Home|End|Escape)$/, 'keys'],
  [
    /^src\/ui\/fault-report\.ts$/,
    /^(?:Firefox|Edge|Opera|Chromium|Safari|Android|Windows|Linux)$|^at \{\}\{\}$/,
    'names of programs, and a line of a stack',
  ],
  [/^src\/pages\/json-ld\.ts$/, /^(?:Organization|Place|Dataset|Claim)$/, 'types of schema.org'],
  [/^src\/export\//, /^(?:Figure|Link)$/, 'tags of PDF'],
  [/^src\/export\//, /^rId(?:Link|Image)\{\}$/, 'references within a slide'],
  [/./, /^(?:Inter|Georgia|Arial|Source Serif 4)$|, (?:sans-)?serif$|^\d+ \d+px \{\}$/, 'fonts'],
  [/./, /^\(prefers-[a-z-]+: [a-z]+\)$|^@font-face\{/, 'style'],
  [/./, /^(?:(?:translate|scale|rotate)[XY]?\([^)]*\)+(?:\{\})? ?)+$/, 'style'],
  [/./, /^(?:\{\}(?:px)? ?)+$|^xMidYMid meet$/, 'measures'],
  [/./, /^[a-z]+(?:, [a-z]+(?::not\([^)]*\))?)+$/, 'selectors'],
  [
    /./,
    /^(?:(?:default|script|style|img|font)-src|base-uri|form-action|(?:require-)?trusted-types\S*) /,
    'a policy',
  ],
  [/./, /^text\/html; charset=utf-8$|^width=device-width|^light dark$/, 'what heads hold'],
  [/^src\/offline\/service-worker\.ts$/, /^chokepoint \{\}$/, 'the name of a cache'],
  [/^src\/map\/base-map\/archive-head/, /^Range$/, 'a header of HTTP'],
  [/^src\/map\/base-map\//, /^The base map was replaced: /, 'an error for developers'],
  [
    /^src\/map\/base-map\/|^src\/model\/licence\.ts$/,
    /^Chokepoint base map$|^Natural Earth, US Census Bureau$|^CC BY 4\.0$/,
    'names',
  ],
  [/\/exports\/state-json\.ts$/, /^Chokepoint$/, 'a value that programs read'],
  [
    /^src\/one-page\/template\.ts$/,
    /^<!-- The code in this page is that of /,
    'licences ask for it',
  ],
]

/** Texts that people see in markup stand in its elements, and in these of its attributes. */
const MARKUP = /<[^>]*>/g
const SEEN_IN_MARKUP = /\b(?:alt|title|aria-label)="[^"{]*[A-Za-z]{2}/

function isMarkupAlone(text: string): boolean {
  const between = text.replace(MARKUP, '').replaceAll('{}', '')
  if (SEEN_IN_MARKUP.test(text)) return false
  return text.includes('<') ? !/[A-Za-z]{2}/.test(between) : !/[A-Za-z]/.test(between)
}

const isWords = ({ file, text }: VisibleString) =>
  !isMarkupAlone(text) &&
  !/^[a-z-]+="[^"]*"$/i.test(text) &&
  !NO_WORDS.some(([where, pattern]) => where.test(file) && pattern.test(text))

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))

const READ = FILES.filter((file) => !FILES_WITHOUT_WORDS.some(([pattern]) => pattern.test(file)))

const found = READ.map((file) => ({
  file,
  texts: visibleStrings(file, readFileSync(file, 'utf8')),
}))

const STYLES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
)
/** What a style sheet puts before or behind something. */
const contentIn = (css: string) => css.match(/content:\s*"[^"]*\p{L}[^"]*"/gu) ?? []

describe('what people read', () => {
  it('stands in src/words alone', () => {
    const left = found.flatMap(({ texts }) => texts.filter(isWords))
    expect(left.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  it('stands in no style sheet', () => {
    expect(contentIn('a::after { content: " now"; }')).toHaveLength(1)
    const left = STYLES.flatMap((file) =>
      contentIn(readFileSync(`src/${file}`, 'utf8')).map((text) => `${file} ${text}`),
    )
    expect(left).toEqual([])
  })

  it.each([
    ['a text between tags', 'const A = () => <p>Nothing is different</p>'],
    ['one word between tags', 'const A = () => <h2>Sources</h2>'],
    ['a label', 'const A = () => <nav aria-label="Before and after" />'],
    ['a text that is handed on', 'const title = "Copy this link"'],
    ['one word that begins as a sentence does', 'const title = "Loading"'],
    ['a sentence made of values', `const told = (n: number) => \`\${n} more routes\``],
    ['a text in markup', `const page = (a: string) => \`<a href="\${a}">Open the map</a>\``],
    ['a label in markup', `const page = (a: string) => \`<img src="\${a}" alt="The map">\``],
  ])('is found elsewhere: %s', (_, code) => {
    expect(visibleStrings('src/planted.tsx', code).filter(isWords)).toHaveLength(1)
  })

  it('is not mistaken for what it is not', () => {
    const code = `
      import { a } from 'some package'
      const A = () => <p className="left side" id="one two">{words.title}</p>
      throw new Error('There is no such thing.')
      console.warn('Nothing came.')
      if (kind === 'a kind') a()
    `
    expect(visibleStrings('src/planted.tsx', code).filter(isWords)).toEqual([])
  })
})

describe('an exception', () => {
  it.each(FILES_WITHOUT_WORDS)('for files is of some use: %s, %s', (pattern) => {
    expect(FILES.some((file) => pattern.test(file))).toBe(true)
  })

  it.each(NO_WORDS)('for texts is of some use: in %s, %s, %s', (where, pattern) => {
    const texts = found.filter(({ file }) => where.test(file)).flatMap((each) => each.texts)
    expect(texts.some(({ text }) => pattern.test(text))).toBe(true)
  })
})
