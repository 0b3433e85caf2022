import { inLanguage } from './language'
import { number, plural } from './numbers'

/** The dock under the map: the day, playing, the time axis with its lanes, and the buttons beside them. */
export const timeDockWords = inLanguage('time-dock', {
  title: 'Time',
  dayField: {
    name: 'Date',
    hint: 'Type a date',
    notADate: (text: string) =>
      `“${text}” is not a date. Type one such as 5 August 2022, or 2022-08-05.`,
    outsideOfAxis: (from: string, to: string) => `The time axis runs from ${from} to ${to}.`,
  },
  inForce: (count: number) =>
    plural(count, { one: `${count} event in force`, other: `${count} events in force` }),
  /** @param off how many events are switched off */
  inForceAndOff: (count: number, off: number) =>
    plural(count, {
      one: `${count} event in force, ${off} switched off`,
      other: `${count} events in force, ${off} switched off`,
    }),
  /** The handle on the strip of years. */
  handle: {
    name: 'Day',
    /** What a voice reads where the handle stands. */
    value: (day: string, count: number) =>
      plural(count, {
        one: `${day}, ${count} event in force`,
        other: `${day}, ${count} events in force`,
      }),
  },
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  play: 'Play',
  pause: 'Pause',
  playBy: {
    name: 'How it plays',
    events: 'By event',
    eventsHint: 'From one event to the next, at reading speed',
    calendar: 'By calendar',
    calendarHint: 'Day by day, at an even pace',
  },
  speed: {
    name: 'Speed',
    inShort: (times: number) => `${number(times)}×`,
  },
  /** On the hatched part of the axis. */
  notVerified: 'not verified',
  notVerifiedAfter: (month: string) => `not verified after ${month}`,
  /** The name of a route's lane, as a voice reads it. @param count of measures that restrict the route */
  lane: (route: string, count: number) =>
    plural(count, {
      one: `${route}, ${count} measure against it`,
      other: `${route}, ${count} measures against it`,
    }),
  /** Opens the choice of what is drawn under the lanes: deaths, seizures, prices. */
  outcomes: 'Outcomes',
  /** Buttons that open a sheet each. */
  tools: { whatIf: 'What if', compare: 'Compare' },
})
