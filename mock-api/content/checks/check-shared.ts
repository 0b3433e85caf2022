import type { ChainRecords } from '../chain-records'
import { type Filed, problemAt } from '../parsed-file'
import type { Problem } from '../problem'

interface Shared {
  readonly id: string
  readonly url?: string | null
}

const LISTS = {
  source: ['publisher', 'title', 'by', 'date', 'url', 'kind', 'seen'],
  speaker: ['name', 'side', 'kind', 'about'],
  event: ['date', 'effective', 'until', 'kind', 'status'],
} as const

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

function compare(
  what: keyof typeof LISTS,
  here: readonly Filed<Shared>[],
  there: readonly Filed<Shared>[],
): Problem[] {
  const byId = new Map(there.map((filed) => [filed.record.id, filed]))
  const byUrl = new Map(there.flatMap((f) => (f.record.url ? [[f.record.url, f] as const] : [])))
  return here.flatMap((filed) => {
    const { id, url } = filed.record
    const other = byId.get(id)
    if (other) {
      return LISTS[what].flatMap((key) => {
        const [was, is] = [other, filed].map(({ record }): unknown => Reflect.get(record, key))
        if (same(was, is)) return []
        const message = `expected the ${what} "${id}" as ${other.file.path} has it, ${JSON.stringify(was ?? null)}, got ${JSON.stringify(is ?? null)}`
        return [problemAt(filed, [key], message)]
      })
    }
    const twin = url ? byUrl.get(url) : undefined
    if (!twin) return []
    const message = `expected the id "${twin.record.id}", under which ${twin.file.path} has this address, got "${id}"`
    return [problemAt(filed, ['id'], message)]
  })
}

/** What two chains both have they have alike: one source, one speaker, one event. */
export function checkShared(chains: readonly ChainRecords[]): Problem[] {
  return chains.flatMap((here, i) =>
    chains
      .slice(0, i)
      .flatMap((there) => [
        ...compare('source', here.sources, there.sources),
        ...compare('speaker', here.speakers, there.speakers),
        ...compare('event', here.events, there.events),
      ]),
  )
}
