import { formatPath } from '../problem'
import { readContent } from '../read-content'
import { createFiles } from './create-files'

export type Fields = Readonly<Record<string, unknown>>

/** `path: message` of every problem of the small chain with some files replaced, without the file. */
export function problemsOf(changes: Fields): string[] {
  return readContent(createFiles(changes)).problems.map(
    ({ path, message }) => `${formatPath(path)}: ${message}`,
  )
}
