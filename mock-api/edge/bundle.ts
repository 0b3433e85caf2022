import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { siteAddress } from '../../src/previews/site-base'
import { DATA_FOLDER } from '../content/data-folder'
import { loadContent } from '../content/load-content'
import { formatProblem } from '../content/problem'
import { bundleWorker } from './bundle-worker'

const OUTPUT = fileURLToPath(new URL('../../dist-api', import.meta.url))

const { contents, problems } = await loadContent(DATA_FOLDER)
if (problems.length > 0) {
  console.error(problems.map((each) => formatProblem(each)).join('\n'))
  process.exit(1)
}
await bundleWorker(contents, OUTPUT, siteAddress(process.env.SITE_URL) ?? '')
for (const file of ['worker.js', 'resvg.wasm']) {
  const mb = statSync(`${OUTPUT}/${file}`).size / 1_000_000
  console.log(`dist-api/${file}: ${mb.toFixed(1)} MB`)
}
