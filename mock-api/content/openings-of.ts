import type { Link, OpeningLevel } from '../../src/model/schema/network'
import type { ChainRecords } from './chain-records'
import type { Filed } from './parsed-file'

/** An opening level with the file it stands in and the link it belongs to. */
export interface FiledOpening extends Filed<OpeningLevel> {
  readonly link: Link
}

/** All opening levels of a chain, link by link. */
export function openingsOf({ links }: ChainRecords): FiledOpening[] {
  return links.flatMap(({ record: link, file, at }) =>
    link.opening.map(
      (record, i): FiledOpening => ({ record, file, at: [...at, 'opening', i], link }),
    ),
  )
}
