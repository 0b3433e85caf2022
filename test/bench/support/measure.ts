import type { Site } from './site'

/** A budget of design.md §6: `most` may not be exceeded, `least` has to be reached. */
export type Budget = { readonly most: number } | { readonly least: number }

/** One line of the table. */
export interface Row {
  readonly what: string
  /** Empty: a plain number. */
  readonly unit: 'ms' | 'kB' | 'x' | 'frames' | ''
  readonly samples: readonly number[]
  readonly budget?: Budget
}

/** What a measure found: the lines of its part of the table, and what a reader should know. */
export interface Findings {
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
}

export interface MeasureOptions {
  /** How often each thing is measured. */
  readonly rounds: number
  /** The built app and the pages of peers, built and served when first asked for. */
  readonly openSite: () => Promise<Site>
}

/** One of the budgets, measured. */
export interface Measure {
  /** As in `--only=size,step`. */
  readonly name: string
  readonly title: string
  readonly run: (options: MeasureOptions) => Promise<Findings>
}
