import { inLanguage } from './language'
import { plural } from './numbers'

/** What a version of the data changed about a record. */
export const recordChangesWords = inLanguage('record-changes', {
  kinds: {
    chain: 'The chain as a whole',
    event: 'Events',
    lever: 'Possible policies',
    link: 'Routes',
    place: 'Places',
    group: 'Groups',
    claim: 'Claims',
    series: 'Outcomes',
    source: 'Sources',
  },
  /** Fields that the schema calls otherwise than a reader would. */
  fields: {
    id: 'id in addresses',
    effective: 'in force from',
    until: 'ends',
    inArticle: 'named in an essay',
    actors: 'whose act it is',
    opening: 'level at the start',
    lngLat: 'position',
    standsFor: 'what the dot stands for',
    modes: 'how it travels',
    bases: 'where it is based',
    saidBy: 'who says it',
    about: 'what it is about',
    check: 'check of the claim',
    seen: 'how much of it was seen',
    weakSources: 'why no better source is given',
    sameStepAs: 'step that it is part of',
    ranks: 'what its level ranks',
    essay: 'essay it stands in',
    essays: 'the essays',
    verifiedUntil: 'verified until',
    openingDay: 'opening day',
    url: 'address',
  },
  /** @param line of a series */
  valuesOf: (line: string) => `values of ${line}`,
  /** What such fields hold, where the schema calls it otherwise. */
  codes: {
    true: 'yes',
    false: 'no',
    unconfirmed: 'not verified',
    outdated: 'overtaken by events',
    lever: 'possible policy',
    article: 'essay',
  },
  none: 'none',
  /** A figure with its date: "November 2025: 71,542". */
  provisional: (figure: string) => `${figure} (provisional)`,
  /** A field whose texts are too long to be printed twice. */
  added: (field: string) => `${field}: added`,
  removed: (field: string) => `${field}: removed`,
  different: (field: string) => `${field}: different`,
  changed: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
  /** What an effect says, and from when. */
  anEffect: 'an effect',
  effectFrom: (change: string, date: string) => `${change}, from ${date}`,
  effect: (route: string, is: string) => `effect on ${route}: ${is}`,
  effectAdded: (route: string, is: string) => `effect on ${route} added: ${is}`,
  effectRemoved: (route: string, was: string) => `effect on ${route} removed: ${was}`,
  effectReworded: (route: string) => `effect on ${route}: wording or sources different`,
  effectChanged: (route: string, was: string, is: string) => `effect on ${route}: ${was} → ${is}`,
  /** A level on some dates. */
  notCovered: 'not covered by a source',
  levelFrom: (from: string, was: string, is: string) => `from ${from}: was ${was}, is ${is}`,
  levelFromUntil: (from: string, until: string, was: string, is: string) =>
    `from ${from} until ${until}: was ${was}, is ${is}`,
  /** In one line, beside the record. */
  newOn: (day: string) => `New on ${day}.`,
  /** @param parts what changed, listed: "2 effects, date and summary" */
  changedOn: (day: string, parts: string) => `Changed on ${day}: ${parts}.`,
  levelPart: 'level on some dates',
  effectsPart: (count: number) =>
    plural(count, { one: `${count} effect`, other: `${count} effects` }),
  moreParts: (count: number) => `${count} more`,
})
