import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { CUTS } from '../../src/figure/node/font-cuts'
import { readCut } from '../../src/figure/node/fonts'
import { siteAddress } from '../../src/previews/site-base'
import { DATA_FOLDER } from '../content/data-folder'
import { loadContent } from '../content/load-content'
import { formatProblem } from '../content/problem'

const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url))
const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const OUTLINES = fileURLToPath(new URL('../../public/base-map/outlines.json', import.meta.url))
const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
const OUTPUT = fileURLToPath(new URL('../../dist-api', import.meta.url))

const { contents, problems } = await loadContent(DATA_FOLDER)
if (problems.length > 0) {
  console.error(problems.map((each) => formatProblem(each)).join('\n'))
  process.exit(1)
}

const files = {
  outlines: JSON.parse(await readFile(OUTLINES, 'utf8')),
  fonts: Object.fromEntries(CUTS.map((cut) => [cut, readCut(cut).toString('base64')])),
}

await build({
  configFile: false,
  publicDir: false,
  plugins: [
    {
      name: 'module-beside-the-worker',
      enforce: 'pre',
      resolveId: (id) => (id.endsWith('.wasm') ? { id: './resvg.wasm', external: true } : null),
    },
  ],
  resolve: { alias: { '@': SOURCE } },
  define: {
    CONTENTS: JSON.stringify(contents),
    FILES: JSON.stringify(files),
    SITE: JSON.stringify(siteAddress(process.env.SITE_URL) ?? ''),
    'process.env.NODE_ENV': '"production"',
  },
  ssr: { noExternal: true, target: 'webworker' }, // One file with everything in it.
  build: {
    ssr: ENTRY,
    outDir: OUTPUT,
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      external: [/^node:/],
      output: { entryFileNames: 'worker.js', codeSplitting: false },
    },
  },
})
await mkdir(OUTPUT, { recursive: true })
await writeFile(`${OUTPUT}/content.json`, JSON.stringify(contents))
await copyFile(WASM, `${OUTPUT}/resvg.wasm`)
