import type { Story } from '../../src/model/schema/story'
import type { Snapshot } from '../../src/model/schema/versions'

/** All that the API knows of one chain. Plain JSON, so that it can be bundled for any host. */
export interface Content extends Snapshot {
  /** What was released, oldest first. The last may be what the rest is, or older than it. */
  readonly released: readonly Snapshot[]
  readonly stories: readonly Story[]
}

/** A file of the data folder as it was found. */
export interface ContentFile {
  /** Relative to the data folder, with forward slashes: `fentanyl/events/some-event.yaml`. */
  readonly path: string
  readonly text: string
}
