import type { Story } from '../../src/model/schema/story'
import type { Snapshot } from '../../src/model/schema/versions'

/** All that the API knows of one chain. Plain JSON, so that it can be bundled for any host. */
export interface Content extends Snapshot {
  /** What was released, oldest first. The last may be what the rest is, or older than it. */
  readonly released: readonly Snapshot[]
  readonly stories: readonly Story[]
  /** Its texts in other languages. */
  readonly translations: readonly Translation[]
}

/** The texts of a chain in one language, each under the English one that it stands for. */
export interface Translation {
  readonly language: string
  readonly texts: Readonly<Record<string, string>>
}

/** A file of the data folder as it was found. */
export interface ContentFile {
  /** Relative to the data folder, with forward slashes: `fentanyl/events/some-event.yaml`. */
  readonly path: string
  readonly text: string
}
