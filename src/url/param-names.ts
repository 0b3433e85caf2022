import { nearest } from '@/model/nearest'
import { viewParams } from './view-params'

/** What other maps call it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  camera: 'map',
  compare: 'vs',
  date: 't',
  day: 't',
  projection: 'proj',
  selected: 'sel',
  time: 't',
}

/** Link wrappers of mail, chat and newsrooms add these, however much some resemble a name of ours. */
const TRACKERS =
  /^(?:utm_.*|at_.*|(?:fb|g|dcl|ms|tw)clid|mc_[ce]id|cmp(?:id)?|igshid?|ref(?:_.*)?|sh|si|smid|smtyp|src|x|xtor)$/i

/** Longer texts are no slip of a finger. */
export const LONGEST_SLIP = 200

const NAMES = Object.values(viewParams).map(({ param }) => param)

/**
 * Parameters of this map that an unknown name most likely meant, closest first.
 * @returns empty where none resembles it, as with what a newsroom adds to count its readers
 */
export function namesMeantBy(param: string): readonly string[] {
  if (param.length > LONGEST_SLIP || TRACKERS.test(param)) return []
  // Copied out of markup, `&` is written `&amp;`.
  const lower = param.toLowerCase().replace(/^(?:amp;)+/, '')
  const other = Object.hasOwn(OTHER_NAMES, lower) ? OTHER_NAMES[lower] : undefined
  return other === undefined ? nearest(lower, NAMES) : [other]
}
