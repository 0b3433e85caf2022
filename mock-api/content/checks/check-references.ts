import { nearest } from '../../../src/model/nearest'
import type { Said } from '../../../src/model/schema/speaker'
import type { ChainRecords, RecordFolder } from '../chain-records'
import { effectsOf } from '../effects-of'
import { type Filed, problemAt } from '../parsed-file'
import type { Path, Problem } from '../problem'

type Kind = RecordFolder | 'sources' | 'speakers'

const ONE: Readonly<Record<Kind, string>> = {
  places: 'a place',
  groups: 'a group',
  links: 'a link',
  events: 'an event',
  levers: 'a lever',
  claims: 'a claim',
  series: 'a series',
  stories: 'a story',
  sources: 'a source',
  speakers: 'a speaker',
}

const KIND_OF_REFERENCE: Readonly<Record<string, Kind>> = {
  place: 'places',
  group: 'groups',
  link: 'links',
  event: 'events',
  lever: 'levers',
}

/** Every id that one record uses to speak of another names a record that exists. */
export function checkReferences(chain: ChainRecords): Problem[] {
  const problems: Problem[] = []
  const refer = (filed: Omit<Filed<unknown>, 'record'>, path: Path, kind: Kind, id: string) => {
    if (chain.known[kind].has(id)) return
    const close = nearest(id, chain.known[kind])
    const hint = close.length > 0 ? ` (nearest: ${close.join(', ')})` : ''
    problems.push(problemAt(filed, path, `expected the id of ${ONE[kind]}, got "${id}"${hint}`))
  }
  const referAll = (filed: Filed<unknown>, path: Path, kind: Kind, ids: readonly string[]) => {
    ids.forEach((id, i) => {
      refer(filed, [...path, i], kind, id)
    })
  }

  const { head, places, groups, links, events, levers, claims, series } = chain
  head?.record.essays.forEach(({ source }, i) => {
    refer(head, ['essays', i, 'source'], 'sources', source)
  })
  for (const filed of [
    ...places,
    ...groups,
    ...links,
    ...events,
    ...levers,
    ...claims,
    ...series,
  ]) {
    referAll(filed, ['sources'], 'sources', filed.record.sources)
  }
  for (const filed of chain.sources) referAll(filed, ['by'], 'speakers', filed.record.by ?? [])
  for (const filed of groups) referAll(filed, ['bases'], 'places', filed.record.bases)
  for (const filed of links) {
    refer(filed, ['from'], 'places', filed.record.from)
    refer(filed, ['to'], 'places', filed.record.to)
    filed.record.opening.forEach((opening, i) => {
      referAll(filed, ['opening', i, 'sources'], 'sources', opening.sources)
    })
  }
  for (const filed of events) {
    const { sameStepAs } = filed.record
    if (sameStepAs !== undefined) refer(filed, ['sameStepAs'], 'events', sameStepAs)
  }
  for (const filed of series) {
    filed.record.agreesWith?.forEach((agreement, i) => {
      refer(filed, ['agreesWith', i, 'series'], 'series', agreement.series)
    })
  }
  const referSaid = (filed: Filed<unknown>, path: Path, { saidBy, reportedBy = [] }: Said) => {
    referAll(filed, [...path, 'saidBy'], 'speakers', saidBy)
    referAll(filed, [...path, 'reportedBy'], 'speakers', reportedBy)
  }
  for (const filed of effectsOf(chain)) {
    const { link, needs, shiftsTo, sources } = filed.record
    referSaid(filed, [], filed.record)
    refer(filed, ['link'], 'links', link)
    referAll(filed, ['sources'], 'sources', sources)
    if (needs !== undefined) refer(filed, ['needs'], 'events', needs)
    if (shiftsTo) refer(filed, ['shiftsTo', 'link'], 'links', shiftsTo.link)
  }
  for (const filed of claims) {
    referSaid(filed, [], filed.record)
    filed.record.about.forEach((reference, i) => {
      const [word = '', id = ''] = reference.split(':')
      const kind = KIND_OF_REFERENCE[word]
      if (kind) refer(filed, ['about', i], kind, id)
    })
    filed.record.rivals.forEach((rival, i) => {
      referSaid(filed, ['rivals', i], rival)
      referAll(filed, ['rivals', i, 'sources'], 'sources', rival.sources)
    })
  }
  return problems
}
