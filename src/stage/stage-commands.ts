/** Everything that a key does on stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'return'
  | 'explore'
  | 'start'
  | 'find'
  | 'code'
  | 'point'
  | 'draw'
  | 'black'
  | 'jump'
  | 'overview'
  | 'full-screen'
  | 'speaker'
  | 'help'
  | 'leave'

export interface CommandRow {
  readonly command: StageCommand
  /** As the browser names them; letters in lower case. */
  readonly keys: readonly string[]
  readonly keyWords: string
  readonly words: string
}

/** One row a command: the keys, the help and the buttons are all read from here. */
export const STAGE_COMMANDS: readonly CommandRow[] = [
  {
    command: 'next',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'],
    keyWords: '→, Space, Page Down',
    words: 'Next step',
  },
  {
    command: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    keyWords: '←, Page Up',
    words: 'Previous step',
  },
  { command: 'first', keys: ['Home'], keyWords: 'Home', words: 'First step' },
  { command: 'last', keys: ['End'], keyWords: 'End', words: 'Last step' },
  { command: 'return', keys: ['r'], keyWords: 'R', words: 'Return to the step' },
  {
    command: 'start',
    keys: ['F5'],
    keyWords: 'F5',
    words: 'Start: full screen, with light and without dialogs',
  },
  { command: 'explore', keys: ['e'], keyWords: 'E', words: 'Explore with all panels' },
  { command: 'black', keys: ['.', 'b'], keyWords: 'B or .', words: 'Black screen' },
  { command: 'jump', keys: ['g'], keyWords: 'G, or 7 Enter', words: 'Go to a step by number' },
  { command: 'find', keys: ['/'], keyWords: '/', words: 'Find a step, an event or a route' },
  {
    command: 'point',
    keys: ['l'],
    keyWords: 'L',
    words: 'Point while it is held, or until the next press',
  },
  { command: 'draw', keys: ['d'], keyWords: 'D', words: 'Draw on the stage; Escape clears' },
  {
    command: 'code',
    keys: ['q'],
    keyWords: 'Q',
    words: 'A code that opens this step on a telephone',
  },
  { command: 'overview', keys: ['o'], keyWords: 'O', words: 'Overview of all steps' },
  { command: 'full-screen', keys: ['f'], keyWords: 'F', words: 'Full screen' },
  { command: 'speaker', keys: ['s'], keyWords: 'S', words: 'Speaker window' },
  { command: 'help', keys: ['?'], keyWords: '?', words: 'This help' },
  {
    command: 'leave',
    keys: ['Escape'],
    keyWords: 'Escape',
    words: 'Leave the stage; it asks first',
  },
]

/** What leads the talk itself, and so is also done in the speaker's window. */
const LEADING: readonly StageCommand[] = [
  'next',
  'previous',
  'first',
  'last',
  'return',
  'black',
  'start',
  'jump',
  'find',
  'point',
  'draw',
  'code',
  'overview',
  'help',
]
export const SPEAKER_COMMANDS = STAGE_COMMANDS.filter(({ command }) => LEADING.includes(command))

/** A key that types something, or moves the focus; not one that only goes with others, nor F5. */
export function isPlainKey(key: string): boolean {
  return key.length === 1 || key === 'Tab'
}

/** What a key means; null for keys that are not the stage's. Letters count in either case. */
export function commandFor(key: string): StageCommand | null {
  const wanted = key.length === 1 ? key.toLowerCase() : key
  return STAGE_COMMANDS.find(({ keys }) => keys.includes(wanted))?.command ?? null
}

/** Clickers repeat nothing and hold no modifiers; whoever holds one means the browser. */
export function isForStage(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return !event.altKey && !event.ctrlKey && !event.metaKey
}

/** What clickers send: they have no hands for a dialog. */
export function isClickerKey(key: string): boolean {
  return key === 'PageDown' || key === 'PageUp' || key === 'F5'
}
