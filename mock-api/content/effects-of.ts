import type { Effect } from '../../src/model/schema/effect'
import type { ChainEvent, Lever } from '../../src/model/schema/history'
import type { ChainRecords } from './chain-records'
import type { Filed } from './parsed-file'
import type { Path } from './problem'

/** An effect with the file it stands in and what it belongs to. */
export interface FiledEffect extends Filed<Effect> {
  readonly event: ChainEvent | null
  readonly lever: Lever | null
}

const atEffect = (at: Path, position: number): Path => [...at, 'effects', position]

/** All effects of a chain: those of events, then those of levers. */
export function effectsOf({ events, levers }: ChainRecords): FiledEffect[] {
  return [
    ...events.flatMap(({ record: event, file, at }) =>
      event.effects.map(
        (record, i): FiledEffect => ({ record, file, at: atEffect(at, i), event, lever: null }),
      ),
    ),
    ...levers.flatMap(({ record: lever, file, at }) =>
      lever.effects.map(
        (record, i): FiledEffect => ({ record, file, at: atEffect(at, i), event: null, lever }),
      ),
    ),
  ]
}
