import { relative, resolve } from 'node:path'
import { checkRelease } from './check-release'
import type { Content } from './content'
import { DATA_FOLDER } from './data-folder'
import { loadContent } from './load-content'
import { formatProblem } from './problem'
import { englishTexts, missingTexts } from './translations'

function countsOf({ chain, sources, stories }: Content): string {
  const { places, groups, links, events, levers, claims, series } = chain
  const counts = { places, groups, links, events, levers, claims, series, stories, sources }
  const words = Object.entries(counts).map(([name, records]) => `${records.length} ${name}`)
  return `${chain.id} ${chain.version}: ${words.join(', ')}`
}

/** How much of a chain is still English in each of its other languages. */
function lacksOf(content: Content): string[] {
  const all = englishTexts(content).size
  return content.translations.map((translation) => {
    const lacks = missingTexts(content, translation)
    const told = `${content.chain.id} in ${translation.language}: ${all - lacks.length} of ${all} texts`
    return [told, ...lacks.map((text) => `  lacks: ${text}`)].join('\n')
  })
}

const folder = resolve(process.argv[2] ?? DATA_FOLDER)
const { contents, problems: found } = await loadContent(folder)
// While a record is broken its change is no news.
const problems = found.length > 0 ? found : contents.flatMap(checkRelease)
const shownFolder = `${relative(process.cwd(), folder)}/`
for (const problem of problems) console.error(formatProblem(problem, shownFolder))
for (const content of contents) console.log(countsOf(content))
for (const line of contents.flatMap(lacksOf)) console.log(line)
console.log(
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${shownFolder}`,
)
if (problems.length > 0 || contents.length === 0) process.exitCode = 1
