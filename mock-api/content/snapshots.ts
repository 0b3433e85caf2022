import type { Chain } from '../../src/model/schema/chain'
import { type Snapshot, snapshotSchema } from '../../src/model/schema/versions'
import { byVersion } from '../../src/model/version'
import { HEAD_FILE, VERSIONS_FOLDER } from './chain-layout'
import type { Content, ContentFile } from './content'
import { fillSnapshot } from './fill-snapshot'
import { type ReleasedSides, releasedSides } from './fill-speakers'
import type { Problem } from './problem'

/** Below the data folder: `fentanyl/versions/2026.11.24.json`. */
export function snapshotPath({ id, version }: Pick<Chain, 'id' | 'version'>): string {
  return `${id}/${VERSIONS_FOLDER}/${version}.json`
}

const list = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

/**
 * A snapshot as its file holds it: a record a line, so that two versions can be read side by side,
 * and git keeps only what is different.
 */
export function formatSnapshot({ chain, sources, series }: Snapshot): string {
  const fields = Object.entries(chain).map(
    ([key, value]) =>
      `${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  )
  const parts = [
    `"chain": {\n${fields.join(',\n')}\n}`,
    `"sources": ${list(sources)}`,
    `"series": ${list(series)}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readSnapshot(path: string, value: unknown, today: Content, sides: ReleasedSides | null) {
  if (value === undefined) return 'expected JSON, got something else'
  const { data, error } = snapshotSchema.safeParse(fillSnapshot(value, today, sides))
  if (!data) {
    const [issue] = error.issues
    return `expected what today’s schema can read, got at ${issue?.path.join('.')}: ${issue?.message}`
  }
  const expected = snapshotPath(data.chain)
  return path === expected ? data : `expected to be called ${expected} as its content says`
}

/** Reads what was released of one chain, oldest first. */
export function readSnapshots(
  files: readonly ContentFile[],
  today: Content,
): {
  snapshots: Snapshot[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const values = files.map(({ path, text }) => ({ path, value: parseJson(text) }))
  const sides = releasedSides(values.map(({ value }) => value))
  const snapshots = values.flatMap(({ path, value }) => {
    const found = readSnapshot(path, value, today, sides)
    if (typeof found !== 'string') return [found]
    problems.push({ file: path, line: null, path: [], message: found })
    return []
  })
  snapshots.sort((a, b) => byVersion(a.chain.version, b.chain.version))
  return { snapshots, problems }
}

/** Where the version of a chain is written. */
export const headPath = (chain: Pick<Chain, 'id'>): string => `${chain.id}/${HEAD_FILE}`
