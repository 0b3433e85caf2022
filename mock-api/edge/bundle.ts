import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { DATA_FOLDER } from '../content/data-folder'
import { loadContent } from '../content/load-content'
import { formatProblem } from '../content/problem'

const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url))
const OUTPUT = fileURLToPath(new URL('../../dist-api', import.meta.url))

const { contents, problems } = await loadContent(DATA_FOLDER)
if (problems.length > 0) {
  console.error(problems.map((each) => formatProblem(each)).join('\n'))
  process.exit(1)
}

await build({
  configFile: false,
  publicDir: false,
  define: { CONTENTS: JSON.stringify(contents) },
  ssr: { noExternal: true, target: 'webworker' }, // One file with everything in it.
  build: {
    ssr: ENTRY,
    outDir: OUTPUT,
    emptyOutDir: true,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'worker.js' } },
  },
})
await mkdir(OUTPUT, { recursive: true })
await writeFile(`${OUTPUT}/content.json`, JSON.stringify(contents))
