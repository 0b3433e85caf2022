import type { Chain } from '../../src/model/schema/chain'
import type { Series } from '../../src/model/schema/history'
import type { Source } from '../../src/model/schema/network'
import type { Story } from '../../src/model/schema/story'

/** All that the API knows of one chain. Plain JSON, so that it can be bundled for any host. */
export interface Content {
  readonly chain: Chain
  readonly sources: readonly Source[]
  readonly series: readonly Series[]
  readonly stories: readonly Story[]
}

/** A file of the data folder as it was found. */
export interface ContentFile {
  /** Relative to the data folder, with forward slashes: `fentanyl/events/some-event.yaml`. */
  readonly path: string
  readonly text: string
}
