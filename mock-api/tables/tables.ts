import { CLAIMS } from './claim-table'
import { EFFECTS, EFFECTS_SOURCES } from './effect-tables'
import { EVENTS, LEVERS } from './history-tables'
import { LEVELS } from './level-table'
import { MEASURES } from './measure-table'
import { GROUPS, LINKS, PLACES, SOURCES } from './network-tables'
import { SPEAKERS } from './speaker-tables'
import type { BoundTable } from './table'

/** Every table of a chain but those of its series. */
export const TABLES: readonly BoundTable[] = [
  EFFECTS,
  EFFECTS_SOURCES,
  EVENTS,
  LINKS,
  LEVELS,
  MEASURES,
  PLACES,
  GROUPS,
  LEVERS,
  CLAIMS,
  SPEAKERS,
  SOURCES,
]
