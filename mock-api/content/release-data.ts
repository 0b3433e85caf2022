import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { compareVersions } from '../../src/model/versions/compare-versions'
import { checkRelease } from './check-release'
import type { Content } from './content'
import { DATA_FOLDER } from './data-folder'
import { loadContent } from './load-content'
import { formatProblem } from './problem'
import { formatSnapshot, snapshotPath } from './snapshots'

/** Writes the content as it is under its version, and says what is different since the last one. */
async function release(content: Content): Promise<void> {
  const { chain, released } = content
  const last = released.at(-1)
  if (last?.chain.version === chain.version) {
    console.log(`${chain.id} ${chain.version} is released already, with this content.`)
    return
  }
  const file = join(DATA_FOLDER, snapshotPath(chain))
  await mkdir(dirname(file), { recursive: true })
  // Never over a file that is there: what was released stays.
  await writeFile(file, formatSnapshot(content), { flag: 'wx' })
  console.log(`Released ${chain.id} ${chain.version}: ${relative(process.cwd(), file)}`)
  if (!last) return
  const { records, levels } = compareVersions(last, content)
  console.log(`Since ${last.chain.version}:`)
  for (const { kind, id, turn } of records) console.log(`  ${turn} ${kind} ${id}`)
  for (const { link, from, to, before, after } of levels) {
    console.log(`  level of ${link}, ${from} to ${to ?? 'the end'}: ${before} → ${after}`)
  }
}

const { contents, problems } = await loadContent(DATA_FOLDER)
const inTheWay = [...problems, ...contents.flatMap(checkRelease)]
for (const problem of inTheWay) console.error(formatProblem(problem))
if (inTheWay.length > 0) {
  console.error('Nothing was released.')
  process.exit(1)
}
for (const content of contents) await release(content)
