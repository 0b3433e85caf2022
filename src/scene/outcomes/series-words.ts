import type { Series } from '@/model/schema/history'
import { say } from '../words'

/** How a series is named where there is little room, and what it does and does not measure. */
export interface SeriesWords {
  /** Beside its lane. */
  readonly label: string
  /** Under the label: what each figure covers, and whose figure it is. */
  readonly note: string
  /** After a number. */
  readonly unit: string
  readonly measures: string
  /** The line drawn as an area, where that is not the first. */
  readonly mainLine?: string
}

/** A group of series offered as lanes. */
export interface SeriesGroup {
  readonly name: string
  readonly ids: readonly string[]
}

/** What can be drawn along the time axis. Figures by state or by office are maps and tables. */
export const SERIES_GROUPS: readonly SeriesGroup[] = [
  {
    name: 'Deaths',
    ids: ['us-t404-12month', 'us-t404-deaths-annual', 'us-t404-deaths-monthly-final'],
  },
  { name: 'Seizures', ids: ['cbp-fentanyl-fy', 'cbp-fentanyl-monthly'] },
  {
    name: 'Policy',
    ids: ['tariff-china-fentanyl', 'china-fentanyl-precursors', 'un-fentanyl-precursors'],
  },
]

const WORDS: Readonly<Record<string, SeriesWords>> = {
  'us-t404-12month': {
    label: 'US deaths, synthetic opioids',
    note: 'over 12 months · CDC',
    unit: 'deaths',
    measures:
      'Overdose deaths over the 12 months up to each month. Recent months are provisional; they are never joined to the final counts.',
    mainLine: 'predicted',
  },
  'us-t404-deaths-annual': {
    label: 'US deaths, final count',
    note: 'per year · CDC',
    unit: 'deaths',
    measures: 'Overdose deaths of US residents in each calendar year, counted to the end.',
  },
  'us-t404-deaths-monthly-final': {
    label: 'US deaths, final count',
    note: 'per month · CDC',
    unit: 'deaths',
    measures: 'Overdose deaths of US residents in each month, counted to the end.',
  },
  'cbp-fentanyl-fy': {
    label: 'Fentanyl seized, US',
    note: 'per fiscal year · US customs',
    unit: 'lb',
    measures: 'What was caught, not what entered: seizures measure enforcement, not flow.',
  },
  'cbp-fentanyl-monthly': {
    label: 'Fentanyl seized, US',
    note: 'per month · US customs',
    unit: 'lb',
    measures:
      'What was caught, not what entered: seizures measure enforcement, not flow. One large load can move a month.',
  },
  'tariff-china-fentanyl': {
    label: 'Fentanyl tariff on China',
    note: 'rate in force · US orders',
    unit: '%',
    measures:
      'The US duty on Chinese goods imposed over fentanyl, on top of other duties: a policy, not a result.',
  },
  'china-fentanyl-precursors': {
    label: 'Precursors controlled, China',
    note: 'number · State Council',
    unit: 'precursors',
    measures: 'Fentanyl precursors under national control: the law, not its enforcement.',
  },
  'un-fentanyl-precursors': {
    label: 'Precursors controlled, UN',
    note: 'number · UN drug board',
    unit: 'precursors',
    measures:
      'Fentanyl precursors listed by the UN: a listing takes effect only through the laws of states.',
  },
}

/** The words of a series that is offered. */
export function offeredWords(id: string): SeriesWords | null {
  return WORDS[id] ?? null
}

/** The words of a series; one without words of its own is named by its title and unit. */
export function wordsOf({ id, title, unit }: Series): SeriesWords {
  return offeredWords(id) ?? { label: say(title), note: say(unit), unit: '', measures: '' }
}
