import { readContent } from '../read-content'
import { formatSnapshot } from '../snapshots'
import { createFiles, createHead } from './create-files'

type Files = ReturnType<typeof createFiles>
type Changes = NonNullable<Parameters<typeof createFiles>[0]>

/** The small chain as it is released under a version: one file. */
export function createRelease(version: string, changes: Changes = {}): Files {
  const files = createFiles({ 'chain.yaml': createHead({ version }), ...changes })
  return readContent(files).contents.map((content) => ({
    path: `demo/versions/${version}.json`,
    text: formatSnapshot(content),
  }))
}
