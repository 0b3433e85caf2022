import { chromium } from '@playwright/test'
import { describeLoad, describeMachine } from '../bench/support/machine'
import { serveBuild } from '../screenshots/serve-build'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium'
import { goRound } from './loop'
import { countContexts, readUse, type Use } from './read-use'

/**
 * `npm run soak`: uses the build for some minutes and prints what the page holds, so that what grows
 * is seen. `-- --minutes=30` for longer; it needs a build, as journeys do.
 */
const MINUTES = Number(process.argv.find((one) => one.startsWith('--minutes='))?.slice(10) ?? 10)
const PORT = Number(process.env.SOAK_PORT ?? 4180)
function line(minutes: number, loops: number, use: Use): string {
  const cells = [
    minutes.toFixed(1),
    loops,
    use.heapMb.toFixed(1),
    use.nodes,
    use.listeners,
    use.documents,
    `${use.contexts} of ${use.contextsMade}`,
    use.workers,
    describeLoad(),
  ]
  return `| ${cells.join(' | ')} |`
}

async function soak(base: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await countContexts(page)
  await page.goto(`${base}/?theme=light`)
  console.log(`${describeMachine()}, Chromium ${browser.version()}\n`)
  console.log(
    '| minutes | loops | heap, MB | nodes | listeners | documents | WebGL | workers | load |',
  )
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  const begin = performance.now()
  const minutes = () => (performance.now() - begin) / 60_000
  for (let loops = 1; minutes() < MINUTES; loops += 1) {
    await goRound(page)
    console.log(line(minutes(), loops, await readUse(page, client)))
  }
  await browser.close()
}

await serveBuild(PORT, soak)
