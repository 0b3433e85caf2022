import type { Story } from '../../../src/model/schema/story'
import { fileId } from '../chain-layout'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'

type Named = Filed<{ readonly id: string; readonly aliases?: readonly string[] | undefined }>

function checkFileNames(records: readonly Named[]): Problem[] {
  return records
    .filter(({ record, file }) => record.id !== fileId(file.path))
    .map((filed) => {
      const { record, file } = filed
      return problemAt(
        filed,
        ['id'],
        `expected "${fileId(file.path)}" as its file is called, got "${record.id}"`,
      )
    })
}

/** Ids and aliases of one namespace: whatever an address names must mean one thing. */
function checkUnique(records: readonly Named[]): Problem[] {
  const takenBy = new Map<string, Named>()
  const problems: Problem[] = []
  const take = (name: string, filed: Named, path: (string | number)[]) => {
    const other = takenBy.get(name)
    if (other) {
      const message = `expected a name of its own, got "${name}", which ${other.file.path} has too`
      problems.push(problemAt(filed, path, message))
      return
    }
    takenBy.set(name, filed)
  }
  for (const filed of records) take(filed.record.id, filed, ['id'])
  for (const filed of records) {
    filed.record.aliases?.forEach((alias, i) => {
      take(alias, filed, ['aliases', i])
    })
  }
  return problems
}

/** Steps are named within their story: `step=the-turn`. */
function checkSteps({ record, ...place }: Filed<Story>): Problem[] {
  const steps = record.steps.map((step, i) => ({
    ...place,
    record: step,
    at: [...place.at, 'steps', i],
  }))
  return checkUnique(steps)
}

/**
 * Ids are as their files are called, and no id or alias is given twice.
 * Events and levers share their names: both stand in the `on` of an address.
 */
export function checkIds(chain: ChainRecords): Problem[] {
  const { places, groups, links, events, levers, claims, series, stories, sources, speakers } =
    chain
  const spaces: (readonly Named[])[] = [
    places,
    groups,
    links,
    [...events, ...levers],
    claims,
    series,
    stories,
  ]
  return [
    ...spaces.flatMap((records) => [...checkFileNames(records), ...checkUnique(records)]),
    ...checkUnique(sources),
    ...checkUnique(speakers),
    ...stories.flatMap(checkSteps),
  ]
}
