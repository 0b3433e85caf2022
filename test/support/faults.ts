/** What else fails, what people see of it, their way forward, and the journeys that try it. */
interface Fault {
  readonly what: string
  readonly seen: string
  readonly forward: string
  readonly triedIn: string
}

const PLAIN = 'This is the plain map'
const NONE = 'none is needed'

export const FAULTS = {
  baseMap: {
    what: 'the base map: 404, 416, 500, a web page, no end',
    seen: 'The land of the live map did not arrive.',
    forward: 'Try again',
    triedIn: 'faults',
  },
  worker: {
    what: 'the worker that prepares the base map',
    seen: 'The land of the live map did not arrive.',
    forward: 'Try again',
    triedIn: 'faults',
  },
  shapes: {
    what: 'the shapes of the plain map: 404, a web page',
    seen: 'The shapes of the land did not arrive.',
    forward: 'Try again',
    triedIn: 'faults',
  },
  liveMap: {
    what: 'the code of the live map',
    seen: 'The live map did not load.',
    forward: 'Try again',
    triedIn: 'parts',
  },
  noWebgl: {
    what: 'no WebGL 2',
    seen: 'This browser can’t draw the live map',
    forward: PLAIN,
    triedIn: 'plain-map',
  },
  lostOften: {
    what: 'the picture of the map taken away and given back, five times',
    seen: 'nothing: the map is drawn again',
    forward: NONE,
    triedIn: 'faults',
  },
  lost: {
    what: 'the picture of the map taken away for good',
    seen: 'The browser stopped drawing the live map.',
    forward: 'Draw it again',
    triedIn: 'map',
  },
  brokenMap: {
    what: 'a defect in the map',
    seen: 'The map stopped working',
    forward: 'Try again',
    triedIn: 'trouble',
  },
  parts: {
    what: 'each script and style that loads on use',
    seen: 'did not arrive',
    forward: 'Try again',
    triedIn: 'parts',
  },
  entryScript: {
    what: 'the script of the page',
    seen: 'The script of this page did not arrive',
    forward: 'Reload',
    triedIn: 'start',
  },
  entryStyle: {
    what: 'the style of the page',
    seen: 'The style of the page did not arrive',
    forward: 'Reload',
    triedIn: 'start',
  },
  hanging: {
    what: 'a server that says nothing',
    seen: 'The data server is slow to answer',
    forward: 'Try again',
    triedIn: 'start',
  },
  page: {
    what: 'the code of the page',
    seen: 'The page around the map did not arrive',
    forward: 'Reload',
    triedIn: 'trouble',
  },
  defect: {
    what: 'a defect that no part keeps to itself',
    seen: 'This page stopped working',
    forward: 'Reload',
    triedIn: 'trouble',
  },
  fonts: {
    what: 'the fonts',
    seen: 'nothing: the letters of the system stand in',
    forward: NONE,
    triedIn: 'faults',
  },
  noStorage: {
    what: 'storage that is forbidden',
    seen: 'nothing: what was opened is forgotten with the page',
    forward: NONE,
    triedIn: 'faults',
  },
  fullStorage: {
    what: 'storage that is full, with a story of one’s own',
    seen: 'Save it as a file',
    forward: 'the file',
    triedIn: 'own-story',
  },
  noChannel: {
    what: 'windows that may not speak to each other',
    seen: 'This browser can’t link the stage and the speaker’s window',
    forward: 'each goes on by itself',
    triedIn: 'rehearsal',
  },
  frozen: {
    what: 'a tab that was frozen',
    seen: 'nothing: it goes on where it was',
    forward: NONE,
    triedIn: 'faults',
  },
  clock: {
    what: 'a clock of 1980, or of 2099',
    seen: 'nothing: no day is read from it',
    forward: NONE,
    triedIn: 'faults',
  },
  twoTabs: {
    what: 'two tabs at once',
    seen: 'nothing: each keeps its own state',
    forward: NONE,
    triedIn: 'faults',
  },
} as const satisfies Readonly<Record<string, Fault>>
