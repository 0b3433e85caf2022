import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { CUTS } from '../../src/figure/node/font-cuts'
import { readCut } from '../../src/figure/node/fonts'
import type { Content } from '../content/content'

const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url))
const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))
const OUTLINES = fileURLToPath(new URL('../../public/base-map/outlines.json', import.meta.url))
const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

/** For hosts that are neither Node nor a page: the one of React for pages asks for what they lack as it loads. */
const EDGE_REACT = { find: /^react-dom\/server$/, replacement: 'react-dom/server.edge' }

/**
 * Writes the API and the states as one module for hosts that run workers, and beside it what draws.
 * @param siteUrl where the site is, whole; empty: where it is asked for
 */
export async function bundleWorker(
  contents: readonly Content[],
  outDir: string,
  siteUrl: string,
): Promise<void> {
  const files = {
    outlines: JSON.parse(await readFile(OUTLINES, 'utf8')),
    fonts: Object.fromEntries(CUTS.map((cut) => [cut, readCut(cut).toString('base64')])),
  }
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'module-beside-the-worker',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('.wasm') ? { id: './resvg.wasm', external: true } : null),
      },
    ],
    resolve: { alias: [{ find: '@', replacement: SOURCE }, EDGE_REACT] },
    define: {
      CONTENTS: JSON.stringify(contents),
      FILES: JSON.stringify(files),
      SITE: JSON.stringify(siteUrl),
      'process.env.NODE_ENV': '"production"',
    },
    // Whatever NODE_ENV says where it is bundled: the other form needs a React that is not in here.
    oxc: { jsx: { development: false } },
    ssr: { noExternal: true, target: 'webworker' }, // One file with everything in it.
    build: {
      ssr: ENTRY,
      outDir,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        external: [/^node:/],
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  })
  await mkdir(outDir, { recursive: true })
  await writeFile(`${outDir}/content.json`, JSON.stringify(contents))
  await copyFile(WASM, `${outDir}/resvg.wasm`)
}
