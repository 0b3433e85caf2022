import { inLanguage } from './language'

/**
 * What an address, or a message to an embed, may say where it says something else. Each ends a
 * sentence such as "expected …". Names and values of parameters stay as they are written there.
 */
export const addressWords = inLanguage('address', {
  /** @param values with commas between */
  oneOf: (values: string) => `one of ${values}`,
  someOf: (values: string) => `some of ${values}, or none`,
  ids: 'ids separated by commas',
  id: 'an id',
  day: 'a date such as 2019-05-01',
  selection: 'event:id, link:id, place:id or group:id',
  flows: 'ids of what flows separated by commas, or none',
  by: 'all, official, or the id of an essay',
  compare: 'a date such as 2018-06-01, or actual',
  series: 'ids of series separated by commas, or none',
  marks: 'peak, dates such as 2023-05-01 and ids of events, separated by commas',
  mark: 'peak, a day of the time axis or a known event',
  tint: 'the id of a colouring, or none',
  step: 'a step, such as the-turn or the-turn.1',
  version: 'a dataset version such as 2026.11.24',
  camera: 'zoom/lat/lng or zoom/lat/lng/bearing/pitch',
  /** @param name of a number of the camera, as above */
  bounds: (name: string, least: number, most: number) => `${name} from ${least} to ${most}`,
  parameter: 'a parameter of this map',
  /** A parameter that may stand once stands twice. */
  once: (param: string) => `${param} once, and its first value counts`,
  /** It can be read, but is not in the data. */
  chain: 'a chain of this site',
  /** @param ids with commas between */
  chainOf: (ids: string) => `a chain of this site: ${ids}`,
  /** @param from, to dates as addresses have them */
  dayOnAxis: (from: string, to: string) => `a day of the time axis, ${from} to ${to}`,
  off: 'a known event',
  offAlready: 'an event that happened; this one is off already',
  on: 'a known possible policy, or a known event that is not verified',
  onAlready: 'a possible policy, or an event that is not verified; this one is on already',
  selected: {
    event: 'a known event',
    link: 'a known route',
    place: 'a known place',
    group: 'a known group',
  },
  claim: 'a known claim',
  policy: 'a known possible policy',
  knownSeries: 'a known series',
  knownSeriesOrNoneAlone: 'a known series, or none alone',
  knownTint: (id: string) => `one of none, ${id}`,
  noTint: 'none: nothing is coloured here',
  voicesWithoutEssay: (values: string) => `one of ${values}: this chain follows no essay`,
  story: 'a known story',
  storyStep: 'a step of a known story',
  storyOfStep: 'a story that it is a step of',
  /** Of a view, in a message to an embed. */
  embedOnly: 'embed, or nothing',
  /** Of a message to an embed that asks for another chain. */
  frameChain: (id: string) =>
    `${id}, the chain of this frame; another one stands in the frame’s address`,
})
