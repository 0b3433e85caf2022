import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { idSchema } from '../../src/model/schema/primitives'
import { DATA_FOLDER } from './data-folder'
import { starterFiles } from './starter'

const [id = '', folder = DATA_FOLDER] = process.argv.slice(2)

function refuse(problem: string): never {
  console.error(problem)
  process.exit(1)
}

if (!idSchema.safeParse(id).success) {
  refuse(
    `Expected an id of lower-case words joined by hyphens, got "${id}". Write: npm run new-chain copper`,
  )
}
const isTaken = await access(join(folder, id)).then(
  () => true,
  () => false,
)
if (isTaken) refuse(`There is a folder "${id}" already. Take another id, or edit what is there.`)

const [year, month, day] = new Date().toISOString().slice(0, 10).split('-').map(Number)
for (const { path, text } of starterFiles(id, `${year}.${month}.${day}`)) {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text, { flag: 'wx' })
  console.log(relative(process.cwd(), file))
}
console.log(`The chain draws a line at /?chain=${id}. docs/content.md says how to go on.`)
