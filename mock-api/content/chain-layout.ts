import { RECORD_FOLDERS, type RecordFolder } from './chain-records'

export const HEAD_FILE = 'chain.yaml'
export const SOURCES_FILE = 'sources.yaml'
export const SPEAKERS_FILE = 'speakers.yaml'

/** What was released of a chain, written by `npm run release-data` and by nobody else. */
export const VERSIONS_FOLDER = 'versions'

/** What may stand in the folder of a chain, in words. */
export const LAYOUT = `${HEAD_FILE}, ${SOURCES_FILE}, ${SPEAKERS_FILE} or a .yaml file in ${[...RECORD_FOLDERS, 'texts'].join(', ')}`

/** Where a chain has its texts in other languages. */
const TEXTS_FOLDER = 'texts'

/** `some-event` for `fentanyl/events/some-event.yaml`. */
export function fileId(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.yaml$/, '')
}

/** Whether a file lies in one of the folders of records. */
export function isIn(chainFolder: string, folder: RecordFolder, path: string): boolean {
  const start = `${chainFolder}/${folder}/`
  return path.startsWith(start) && path.endsWith('.yaml') && !path.slice(start.length).includes('/')
}

/** Whether a file holds a version that was released. */
export function isSnapshot(path: string): boolean {
  const [, folder, name = '', ...deeper] = path.split('/')
  return folder === VERSIONS_FOLDER && name.endsWith('.json') && deeper.length === 0
}

/** Whether a file holds the texts of a chain in another language. */
export function isTexts(path: string): boolean {
  const [, folder, name = '', ...deeper] = path.split('/')
  return folder === TEXTS_FOLDER && name.endsWith('.yaml') && deeper.length === 0
}

/** Whether a file of a chain is where the layout wants one. */
export function isExpected(chainFolder: string, path: string): boolean {
  const inside = path.slice(chainFolder.length + 1)
  if ([HEAD_FILE, SOURCES_FILE, SPEAKERS_FILE].includes(inside)) return true
  return RECORD_FOLDERS.some((folder) => isIn(chainFolder, folder, path))
}
