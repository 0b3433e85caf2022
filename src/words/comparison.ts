import { inLanguage } from './language'
import { plural } from './numbers'

/** Two states of the map held against each other. */
export const comparisonWords = inLanguage('comparison', {
  /** What became of a route, from the one side to the other. */
  kinds: {
    gained: 'new',
    /** On the other side a source told of it; here none does, or one says that it ended. */
    lost: 'gone',
    stronger: 'stronger',
    weaker: 'weaker',
    'not-comparable': 'not comparable',
    unchanged: 'unchanged',
  },
  /** How many routes each is true of. */
  counts: {
    gained: (count: number) => `${count} new`,
    lost: (count: number) => `${count} gone`,
    stronger: (count: number) => `${count} stronger`,
    weaker: (count: number) => `${count} weaker`,
    'not-comparable': (count: number) => `${count} not comparable`,
    unchanged: (count: number) => `${count} unchanged`,
  },
  /** Beside a line on the map, where the two ranks say it. */
  ranks: (before: string, after: string) => `${before} → ${after}`,
  newAt: (rank: string) => `new: ${rank}`,
  goneFrom: (rank: string) => `${rank} → gone`,
  stays: (rank: string) => `stays ${rank}`,
  actualSide: 'What happened',
  whatIfSide: 'What-if',
  titleActual: (day: string) => `What-if compared with what happened, ${day}`,
  titleDays: (day: string, other: string) => `${day} compared with ${other}`,
  titleDaysInWhatIf: (day: string, other: string) =>
    `${day} compared with ${other}, both in the what-if`,
  /** Beside the day, where there is little room. @param found the counts, or that there are none */
  shortActual: (found: string) => `Compared with what happened: ${found}`,
  shortDay: (day: string, found: string) => `Compared with ${day}: ${found}`,
  shortDayInWhatIf: (day: string, found: string) =>
    `Compared with ${day} in the same what-if: ${found}`,
  noneDiffers: 'no level differs',
  /** How far a level moved, after the word for its kind, and with it. */
  bySteps: (steps: number) => plural(steps, { one: 'by one step', other: `by ${steps} steps` }),
  strongerBy: (steps: number) =>
    plural(steps, { one: 'stronger by one step', other: `stronger by ${steps} steps` }),
  weakerBy: (steps: number) =>
    plural(steps, { one: 'weaker by one step', other: `weaker by ${steps} steps` }),
  oneSideUnsized: 'on one side no source states the size',
  /** The first of several counts names what is counted. @param counted "restricting" */
  moreMeasures: (count: number, counted: string) =>
    plural(count, {
      one: `${count} more measure ${counted}`,
      other: `${count} more measures ${counted}`,
    }),
  fewerMeasures: (count: number, counted: string) =>
    plural(count, {
      one: `${count} fewer measure ${counted}`,
      other: `${count} fewer measures ${counted}`,
    }),
  more: (count: number, counted: string) => `${count} more ${counted}`,
  fewer: (count: number, counted: string) => `${count} fewer ${counted}`,
  /** Why a cause counts on one side only, and a cause with that. */
  tagged: (title: string, tag: string) => `${title} (${tag})`,
  tags: {
    imagined: 'imagined',
    switchedOn: 'switched on',
    switchedOff: 'switched off',
    removed: 'also removed',
    notYet: 'not yet',
    overByThen: 'over by then',
    ended: 'ended',
  },
})
