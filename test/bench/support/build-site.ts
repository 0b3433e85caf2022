import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Rolldown } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PAGES = join(ROOT, 'test/bench/pages')
const BUILT = join(ROOT, 'node_modules/.cache/bench')

export type Chunk = Rolldown.OutputChunk

/** Builds with the project's own configuration. @returns the chunks of script */
export async function buildChunks(options: InlineConfig['build']): Promise<Chunk[]> {
  const result = await build({ root: ROOT, logLevel: 'error', build: options ?? {} })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('Expected a build, got a watcher.')
  return output.output.filter((file) => file.type === 'chunk')
}

/** The app as it is published, built beside the project's own `dist/`. */
export async function buildApp() {
  const folder = join(BUILT, 'app')
  return { folder, chunks: await buildChunks({ outDir: folder, emptyOutDir: true }) }
}

/** The pages of peers, built by the same bundler with the same options. */
export async function buildPages(): Promise<string> {
  const outDir = join(BUILT, 'pages')
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'))
  await build({
    root: PAGES,
    configFile: false,
    base: './',
    publicDir: join(ROOT, 'public'),
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3_000,
      rolldownOptions: { input: pages.map((name) => join(PAGES, name)) },
    },
  })
  return outDir
}
