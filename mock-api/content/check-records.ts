import type * as z from 'zod/mini'
import { chainHeadSchema } from '../../src/model/schema/chain'
import { sourceSchema } from '../../src/model/schema/network'
import { speakerSchema } from '../../src/model/schema/speaker'
import {
  fileId,
  HEAD_FILE,
  isExpected,
  isIn,
  LAYOUT,
  SOURCES_FILE,
  SPEAKERS_FILE,
} from './chain-layout'
import { type ChainRecords, RECORD_SCHEMAS, type RecordFolder } from './chain-records'
import { describeIssues } from './describe-issues'
import { type Filed, type ParsedFile, problemAt } from './parsed-file'
import { describeValue, type Path, type Problem } from './problem'

/** A record that passed its schema, or what is wrong with it. */
function checkRecord<T>(
  schema: z.ZodMiniType<T>,
  file: ParsedFile,
  value: unknown,
  at: Path,
  problems: Problem[],
): Filed<T>[] {
  const result = schema.safeParse(value)
  if (result.success) return [{ record: result.data, file, at }]
  for (const { path, message } of describeIssues(result.error.issues, value, schema)) {
    problems.push(problemAt({ file, at }, path, message))
  }
  return []
}

function checkLayout(chainFolder: string, paths: readonly string[]): Problem[] {
  const about = (file: string, message: string): Problem => ({
    file,
    line: null,
    path: [],
    message,
  })
  const missing = [HEAD_FILE, SOURCES_FILE]
    .map((name) => `${chainFolder}/${name}`)
    .filter((path) => !paths.includes(path))
  return [
    ...missing.map((path) => about(path, 'expected this file, got nothing')),
    ...paths
      .filter((path) => !isExpected(chainFolder, path))
      .map((path) => about(path, `expected ${LAYOUT}, got this file`)),
  ]
}

function idsOf(list: readonly unknown[]): Set<string> {
  const ids = list.map((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null,
  )
  return new Set(ids.filter((id) => typeof id === 'string'))
}

/** The records of a file that lists them, and the ids of all, those with a mistake in them included. */
function readList<T>(
  chainFolder: string,
  name: string,
  schema: z.ZodMiniType<T>,
  files: readonly ParsedFile[],
  problems: Problem[],
): { records: Filed<T>[]; ids: Set<string> } {
  const file = files.find(({ path }) => path === `${chainFolder}/${name}`)
  if (!file) return { records: [], ids: new Set() }
  if (!Array.isArray(file.value)) {
    const message = `expected a list, got ${describeValue(file.value)}`
    problems.push(problemAt({ file, at: [] }, [], message))
    return { records: [], ids: new Set() }
  }
  const entries: readonly unknown[] = file.value
  return {
    records: entries.flatMap((entry, i) => checkRecord(schema, file, entry, [i], problems)),
    ids: idsOf(entries),
  }
}

/**
 * Checks each file of a chain against the schema of its folder.
 * @param paths all files of the chain, those that could not be parsed included
 * @param files those that could
 */
export function checkRecords(
  chainFolder: string,
  paths: readonly string[],
  files: readonly ParsedFile[],
): { records: ChainRecords; problems: Problem[] } {
  const problems = checkLayout(chainFolder, paths)
  const read = <T>(folder: RecordFolder, schema: z.ZodMiniType<T>): Filed<T>[] =>
    files
      .filter(({ path }) => isIn(chainFolder, folder, path))
      .flatMap((file) => checkRecord(schema, file, file.value, [], problems))
  const idsIn = (folder: RecordFolder) =>
    new Set(paths.filter((path) => isIn(chainFolder, folder, path)).map(fileId))

  const headFile = files.find(({ path }) => path === `${chainFolder}/${HEAD_FILE}`)
  const sources = readList(chainFolder, SOURCES_FILE, sourceSchema, files, problems)
  const speakers = readList(chainFolder, SPEAKERS_FILE, speakerSchema, files, problems)

  const records: ChainRecords = {
    folder: chainFolder,
    head: headFile
      ? (checkRecord(chainHeadSchema, headFile, headFile.value, [], problems)[0] ?? null)
      : null,
    places: read('places', RECORD_SCHEMAS.places),
    groups: read('groups', RECORD_SCHEMAS.groups),
    links: read('links', RECORD_SCHEMAS.links),
    events: read('events', RECORD_SCHEMAS.events),
    levers: read('levers', RECORD_SCHEMAS.levers),
    claims: read('claims', RECORD_SCHEMAS.claims),
    series: read('series', RECORD_SCHEMAS.series),
    stories: read('stories', RECORD_SCHEMAS.stories),
    sources: sources.records,
    speakers: speakers.records,
    known: {
      places: idsIn('places'),
      groups: idsIn('groups'),
      links: idsIn('links'),
      events: idsIn('events'),
      levers: idsIn('levers'),
      claims: idsIn('claims'),
      series: idsIn('series'),
      stories: idsIn('stories'),
      sources: sources.ids,
      speakers: speakers.ids,
    },
  }
  return { records, problems }
}
