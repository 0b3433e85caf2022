import { flows } from './measures/flows'
import { frame } from './measures/frame'
import { idle } from './measures/idle'
import { load } from './measures/load'
import { scale } from './measures/scale'
import { scrub } from './measures/scrub'
import { size } from './measures/size'
import { step } from './measures/step'
import { describeLoad, describeMachine } from './support/machine'
import type { Findings, Measure } from './support/measure'
import { openSite, type Site } from './support/site'
import { formatTable } from './support/table'

/**
 * `npm run bench`: measures the budgets of docs/performance.md in one run and prints a table.
 * A missed budget is printed, never an exit code: on another machine, or a busy one, times differ.
 *
 *   npm run bench -- --only=size,step   some of the measures
 *   npm run bench -- --rounds=3         quicker, and noisier
 */
const MEASURES: readonly Measure[] = [size, load, frame, scrub, flows, step, scale, idle]
const DEFAULT_ROUNDS = 7

function readOption(name: string): string | undefined {
  const prefix = `--${name}=`
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length)
}

function chosenMeasures(only: string | undefined): readonly Measure[] {
  if (only === undefined) return MEASURES
  const names = only.split(',')
  const unknown = names.filter((name) => !MEASURES.some((measure) => measure.name === name))
  const known = MEASURES.map(({ name }) => name).join(', ')
  if (unknown.length > 0) throw new Error(`Expected --only with ${known}; got ${unknown}.`)
  return MEASURES.filter(({ name }) => names.includes(name))
}

/** Building, serving and launching happen once, and only for measures that look at pages. */
function createOpener() {
  let opening: Promise<Site> | null = null
  return {
    openSite: (): Promise<Site> => {
      opening ??= openSite()
      return opening
    },
    opened: (): Promise<Site> | null => opening,
  }
}

async function run(): Promise<void> {
  const rounds = Number(readOption('rounds') ?? DEFAULT_ROUNDS)
  const opener = createOpener()
  const loadBefore = describeLoad()
  const parts: { title: string; findings: Findings }[] = []
  try {
    for (const measure of chosenMeasures(readOption('only'))) {
      console.error(`${measure.name}…`)
      const findings = await measure.run({ rounds, openSite: opener.openSite })
      parts.push({ title: `${measure.title} (load ${describeLoad()})`, findings })
    }
    const browserName = (await opener.opened())?.browserName ?? 'no browser'
    console.log(`${describeMachine()}, ${browserName}`)
    console.log(`Load ${loadBefore} before, and at the end of each part. × is a ratio.\n`)
    console.log(formatTable(parts))
  } finally {
    await (await opener.opened())?.close()
  }
}

await run()
