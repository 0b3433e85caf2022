import { relative } from 'node:path'
import type { Content } from './content'
import { DATA_FOLDER } from './data-folder'
import { loadContent } from './load-content'
import { formatProblem } from './problem'

function countsOf({ chain, sources, stories }: Content): string {
  const { places, groups, links, events, levers, claims, series } = chain
  const counts = { places, groups, links, events, levers, claims, series, stories, sources }
  const words = Object.entries(counts).map(([name, records]) => `${records.length} ${name}`)
  return `${chain.id} ${chain.version}: ${words.join(', ')}`
}

const { contents, problems } = await loadContent(DATA_FOLDER)
const shownFolder = `${relative(process.cwd(), DATA_FOLDER)}/`
for (const problem of problems) console.error(formatProblem(problem, shownFolder))
for (const content of contents) console.log(countsOf(content))
console.log(
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${shownFolder}`,
)
if (problems.length > 0 || contents.length === 0) process.exitCode = 1
