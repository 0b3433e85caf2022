import type { Journeys } from '../session'
import { EXPLORE } from './explore'
import { FAULTS } from './faults'
import { PRESENT } from './present'
import { TAKE_ALONG } from './take-along'

/** What every engine is tried with, by what it shows. */
export const EVERYWHERE: Journeys = { ...EXPLORE, ...PRESENT, ...TAKE_ALONG, ...FAULTS }
