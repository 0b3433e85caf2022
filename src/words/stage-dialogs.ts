import { inLanguage } from './language'

/** What a speaker calls up over the stage. */
export const stageDialogWords = inLanguage('stage-dialogs', {
  code: {
    title: 'Code of this step',
    noTitle: 'No code',
    /** What the picture is. */
    picture: 'QR code of this step',
    /** “Stories” and “Export” are buttons. */
    none: 'A phone can’t open this copy of the map: it has no public address yet. If you know one, type it under “Stories”, “Export”.',
    /** Before the address, which is a link. */
    here: 'On this computer, this link opens the step:',
  },
  find: {
    title: (story: string) => `Find in “${story}” and on the map`,
    field: 'Find a step, an event or a route',
    found: 'Found',
    nothing: 'Nothing found: try another word.',
    /** Before what was found. */
    kinds: { step: 'Step', event: 'Event', link: 'Route' },
    event: (title: string, date: string) => `${title}, ${date}`,
  },
  jump: {
    title: 'Go to step',
    field: (count: number) => `Step, 1 to ${count}`,
    example: (count: number) => `1 to ${count}`,
    go: 'Go',
    noSuchStep: (count: number) => `There is no such step; type a number from 1 to ${count}.`,
  },
  keys: {
    title: 'Keys',
    /** A switch, and what is said under it. */
    letters: 'Letters, digits and signs are commands',
    lettersHint:
      'Switch this off if something types for you, such as speech input; arrows, Space, Page Up and Page Down still work. Kept on this device; it covers “/” for search, too.',
  },
  leave: {
    title: 'Leave the stage?',
    waits: 'The talk stays where it is.',
    leave: 'Leave',
    stay: 'Stay',
  },
  sources: {
    title: 'Who says so',
    none: 'This picture has no sources of its own.',
  },
  overview: {
    /** On the picture of a step. */
    whatIf: 'What-if, not a forecast',
    /** Of what comes before the whole of a step. @param number of the step */
    part: (number: string, part: number) => `${number}.${part}`,
    noPictures: 'The pictures of the steps did not arrive; the steps open without them.',
    /** Small, after the title of a step. */
    hidden: 'hidden',
  },
})
