import { formatPath } from '../problem'
import { readContent } from '../read-content'
import { createClaim, createFiles } from './create-files'

export type Fields = Readonly<Record<string, unknown>>

/** A claim that cites every source of the small chain, so that a test may have some to choose from. */
function citesAll({ 'sources.yaml': sources }: Fields): Fields {
  if (!Array.isArray(sources)) return {}
  const ids = sources.flatMap((source: Fields) => (source.id === undefined ? [] : [source.id]))
  return { 'claims/C99.yaml': createClaim('C99', { voice: 'expert', sources: ids }) }
}

/** `path: message` of every problem of the small chain with some files replaced, without the file. */
export function problemsOf(changes: Fields): string[] {
  return readContent(createFiles({ ...citesAll(changes), ...changes })).problems.map(
    ({ path, message }) => `${formatPath(path)}: ${message}`,
  )
}
