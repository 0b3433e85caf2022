import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { DATA_FOLDER } from './data-folder'
import { formatProblem } from './problem'
import { readContent } from './read-content'

const DOCS = fileURLToPath(new URL('../../docs/content.md', import.meta.url))
const CHAIN = 'fentanyl'

/** The record that docs/content.md shows to somebody who writes the first one. */
async function readExample(): Promise<{ path: string; text: string }> {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(await readFile(DOCS, 'utf8')) ?? []
  const [, id] = /^id: (\S+)$/m.exec(text) ?? []
  return { path: `${CHAIN}/events/${id}.yaml`, text }
}

async function readChain(): Promise<{ path: string; text: string }[]> {
  const folder = join(DATA_FOLDER, CHAIN)
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.yaml'),
  )
  return Promise.all(
    names.map(async (name) => ({
      path: `${CHAIN}/${name.replaceAll('\\', '/')}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

const [example, files] = await Promise.all([readExample(), readChain()])
const others = files.filter(({ path }) => path !== example.path)
const { problems } = readContent([...others, example])

it('the event that the documentation shows passes every rule, among the real records', () => {
  expect(others).toHaveLength(files.length - 1)

  const found = problems.filter(({ file }) => file === example.path)
  expect(found.map((problem) => formatProblem(problem))).toEqual([])
})
