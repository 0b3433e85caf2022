import type * as z from 'zod/mini'
import type { ChainHead } from '../../src/model/schema/chain'
import { claimSchema, eventSchema, leverSchema, seriesSchema } from '../../src/model/schema/history'
import { groupSchema, linkSchema, placeSchema, type Source } from '../../src/model/schema/network'
import type { Speaker } from '../../src/model/schema/speaker'
import { storySchema } from '../../src/model/schema/story'
import type { Filed } from './parsed-file'

/** Folders of a chain that hold one record a file, and the schema of the record. */
export const RECORD_SCHEMAS = {
  places: placeSchema,
  groups: groupSchema,
  links: linkSchema,
  events: eventSchema,
  levers: leverSchema,
  claims: claimSchema,
  series: seriesSchema,
  stories: storySchema,
} as const

export type RecordFolder = keyof typeof RECORD_SCHEMAS
export type RecordOf<F extends RecordFolder> = z.infer<(typeof RECORD_SCHEMAS)[F]>

export const RECORD_FOLDERS = Object.keys(RECORD_SCHEMAS) as RecordFolder[]

type FiledByFolder = { readonly [F in RecordFolder]: readonly Filed<RecordOf<F>>[] }

/** The records of one chain that passed their schemas, each with its place. */
export interface ChainRecords extends FiledByFolder {
  /** Name of the chain's folder. */
  readonly folder: string
  readonly head: Filed<ChainHead> | null
  readonly sources: readonly Filed<Source>[]
  readonly speakers: readonly Filed<Speaker>[]
  /**
   * Ids that may be referred to. Taken from file names, so that a record with a mistake in it
   * is reported once, and not again by everything that refers to it.
   */
  readonly known: Readonly<Record<RecordFolder | 'sources' | 'speakers', ReadonlySet<string>>>
}
