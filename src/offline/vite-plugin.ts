import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import type { BuildList } from './build-list'
import { drawIcons } from './icons.ts'
import { isKept } from './kept-paths.ts'
import { pageStates } from './page-states.ts'

const WORKER = fileURLToPath(new URL('service-worker.ts', import.meta.url))
const SOURCE = fileURLToPath(new URL('..', import.meta.url))

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

/** The files that Vite copies as they are. */
function publicFiles(folder: string): [path: string, bytes: Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)])
}

function listOf(config: ResolvedConfig, bundle: Rolldown.OutputBundle): BuildList {
  const written = Object.values(bundle).map((file): [string, string | Uint8Array] => [
    file.fileName,
    file.type === 'chunk' ? file.code : file.source,
  ])
  const kept = [...written, ...publicFiles(config.publicDir)]
    .filter(([path]) => isKept(path, config.build.assetsDir))
    .map(([path, bytes]): [string, string] => [
      path === 'index.html' ? '' : path,
      sha256(bytes).toString('base64'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const pages = pageStates(
    written.flatMap(([path, source]) => (typeof source === 'string' ? [[path, source]] : [])),
  )
  const id = sha256(JSON.stringify([kept, pages]))
    .toString('hex')
    .slice(0, 12)
  return { id, files: Object.fromEntries(kept), pages }
}

/** One script without imports, which every browser takes as a worker. */
async function workerCode(list: BuildList): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': SOURCE } },
    define: { BUILD: JSON.stringify(list) },
    build: { write: false, lib: { entry: WORKER, formats: ['iife'], name: 'worker' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const code = output && 'output' in output ? output.output[0].code : null
  if (!code) throw new Error('Expected the code of the service worker, got none.')
  return code
}

/** Writes the service worker with its list of files, and the icons of the installed app. */
export function offline(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post', // when all others have written their files
      async handler(_, bundle) {
        if (this.environment.name !== 'client' || !('index.html' in bundle)) return
        const source = await workerCode(listOf(config, bundle))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
        for (const [fileName, png] of drawIcons(join(config.publicDir, 'favicon.svg'))) {
          this.emitFile({ type: 'asset', fileName, source: png })
        }
      },
    },
  }
}
