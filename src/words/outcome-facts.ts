import { inLanguage } from './language'

/** Figures of measured series: what they count, for which time, and why there is none. */
export const outcomeFactsWords = inLanguage('outcome-facts', {
  /** What a figure stands for, after it: "58,546 deaths in 2024". */
  periods: {
    year: (year: string) => `in ${year}`,
    fiscalYear: (year: string) => `in fiscal year ${year}`,
    month: (month: string) => `in ${month}`,
    twelveMonths: (month: string) => `12 months to ${month}`,
    since: (date: string) => `since ${date}`,
  },
  /** What a view marks in a chart. @param period as above: "in May 2023" */
  marks: {
    highest: (value: string, period: string) => `Highest: ${value}, ${period}`,
    figure: (value: string, period: string) => `${value}, ${period}`,
    event: (when: string, title: string) => `${when}: ${title}`,
  },
  percent: (value: string) => `${value}%`,
  withUnit: (value: string, unit: string) => `${value} ${unit}`,
  provisional: 'provisional',
  noFigures: 'no figures',
  notAvailable: 'not available',
  /** No figure covers the day; the one that is nearest, with its time. */
  noneYet: (value: string, period: string) => `no figure for this day; first: ${value}, ${period}`,
  noneAnyMore: (value: string, period: string) =>
    `no figure for this day; last: ${value}, ${period}`,
  /** Shades of areas: rates below the first step, between two, and from the last. */
  under: (value: string) => `under ${value}`,
  fromTo: (from: string, to: string) => `${from}–${to}`,
  andMore: (value: string) => `${value}+`,
  noFigure: 'no figure',
  /** What the shades count, and of which year. @param measures what is counted */
  tintOf: (measures: string, year: string) => `${measures}, ${year}`,
  tintOfLast: (measures: string, year: string) =>
    `${measures}, ${year} (the last year with figures)`,
  tintNotYet: (measures: string) => `${measures}, no figures yet`,
})
