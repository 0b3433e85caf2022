import { nearest } from '../../../src/model/nearest'
import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'

type Ids = ReadonlySet<string>

const idsOf = (list: readonly { readonly id: string }[] = []): Ids =>
  new Set(list.map(({ id }) => id))

/** Ids of one list, each once. */
function twice(path: Path, ids: readonly string[]): { path: Path; message: string }[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ path: [...path, i], message: `expected each id once, got "${id}" again` }],
  )
}

/** What `chain.yaml` says of its subject fits together, and records use no other words than it has. */
export function checkSubject(chain: ChainRecords): Problem[] {
  const { head, places, groups, links, events, speakers, known } = chain
  if (!head) return []
  const problems: Problem[] = []
  const { record } = head
  const refer = (
    filed: Omit<Filed<unknown>, 'record'>,
    path: Path,
    what: string,
    id: string,
    ids: Ids,
  ) => {
    if (ids.has(id)) return
    const close = nearest(id, ids)
    const hint = close.length > 0 ? ` (nearest: ${close.join(', ')})` : ''
    problems.push(problemAt(filed, path, `expected ${what}, got "${id}"${hint}`))
  }

  const actors = record.lanes.flatMap((lane) => lane.actors)
  const lists: [Path, readonly string[]][] = [
    [['lanes'], actors.map(({ id }) => id)],
    [['placeKinds'], record.placeKinds.map(({ id }) => id)],
    [['groupKinds'], record.groupKinds.map(({ id }) => id)],
    [['sides'], (record.sides ?? []).map(({ id }) => id)],
    [['presets'], (record.presets ?? []).map(({ id }) => id)],
  ]
  for (const [path, ids] of lists) {
    for (const { path: at, message } of twice(path, ids))
      problems.push(problemAt(head, at, message))
  }

  const actorIds = idsOf(actors)
  for (const filed of events) {
    filed.record.actors.forEach((id, i) => {
      refer(filed, ['actors', i], 'an actor of a lane of chain.yaml', id, actorIds)
    })
  }
  const placeKinds: Ids = new Set(['country', ...idsOf(record.placeKinds)])
  for (const filed of places) {
    refer(filed, ['kind'], 'country or a placeKind of chain.yaml', filed.record.kind, placeKinds)
  }
  const groupKinds = idsOf(record.groupKinds)
  for (const filed of groups) {
    refer(filed, ['kind'], 'a groupKind of chain.yaml', filed.record.kind, groupKinds)
  }
  const rankings = idsOf(record.rankings)
  for (const filed of links) {
    const { ranks } = filed.record
    if (ranks !== undefined) refer(filed, ['ranks'], 'a ranking of chain.yaml', ranks, rankings)
  }
  const sides = idsOf(record.sides)
  for (const filed of speakers) {
    const { side } = filed.record
    if (side !== undefined) refer(filed, ['side'], 'one of the sides of chain.yaml', side, sides)
  }

  const nameSeries = (path: Path, ids: readonly string[]) => {
    ids.forEach((id, i) => {
      refer(head, [...path, i], 'the id of a series', id, known.series)
    })
  }
  nameSeries(['openingSeries'], record.openingSeries ?? [])
  record.seriesGroups?.forEach(({ series }, i) => {
    nameSeries(['seriesGroups', i, 'series'], series)
  })
  if (record.choropleth) {
    const { series } = record.choropleth
    refer(head, ['choropleth', 'series'], 'the id of a series', series, known.series)
  }
  record.stories?.forEach((id, i) => {
    refer(head, ['stories', i], 'the id of a story', id, known.stories)
  })
  record.mainLinks?.forEach((id, i) => {
    refer(head, ['mainLinks', i], 'the id of a link', id, known.links)
  })
  const happened: Ids = new Set(
    events.filter((filed) => filed.record.status === 'verified').map((filed) => filed.record.id),
  )
  const possible: Ids = new Set([
    ...known.levers,
    ...events.filter((filed) => filed.record.status !== 'verified').map((f) => f.record.id),
  ])
  record.presets?.forEach(({ off, on }, i) => {
    off.forEach((id, at) => {
      refer(head, ['presets', i, 'off', at], 'an event that happened', id, happened)
    })
    on.forEach((id, at) => {
      refer(head, ['presets', i, 'on', at], 'a lever, or an event not verified', id, possible)
    })
  })
  return problems
}
