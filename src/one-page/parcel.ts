import { packText, unpackText } from './pack'

/** What a page that is saved whole carries besides the code that shows it. */
export interface Parcel {
  /** The chains of the site that it is from, the first one first. */
  readonly chainIds: readonly string[]
  /** The chain that it shows. */
  readonly chain: string
  /** The earlier version of the data that it shows; null for the one of that day. */
  readonly past: string | null
  /** The state in which it opens: `?t=2019-05-01`. */
  readonly query: string
  /** Where the live map is; null where others can't reach it. */
  readonly site: string | null
  /** Answers and assets as the site gave them, by their path. */
  readonly files: Readonly<Record<string, string>>
}

export function packParcel(parcel: Parcel): Promise<string> {
  return packText(JSON.stringify(parcel))
}

/** The parcel of a page that was written by `packParcel`. @throws where it was damaged */
export async function unpackParcel(packed: string): Promise<Parcel> {
  return JSON.parse(await unpackText(packed))
}
