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
  | 'sources'
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
}

/** One row a command: the keys, the help and the buttons are all read from here; their words by its name. */
export const STAGE_COMMANDS: readonly CommandRow[] = [
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'] },
  { command: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'return', keys: ['r'] },
  { command: 'start', keys: ['F5'] },
  { command: 'explore', keys: ['e'] },
  { command: 'black', keys: ['.', 'b'] },
  { command: 'jump', keys: ['g'] },
  { command: 'find', keys: ['/'] },
  { command: 'point', keys: ['l'] },
  { command: 'draw', keys: ['d'] },
  { command: 'sources', keys: ['w'] },
  { command: 'code', keys: ['q'] },
  { command: 'overview', keys: ['o'] },
  { command: 'full-screen', keys: ['f'] },
  { command: 'speaker', keys: ['s'] },
  { command: 'help', keys: ['?'] },
  { command: 'leave', keys: ['Escape'] },
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

/** What only somebody does who gives a talk. */
const PRESENTERS_OWN: readonly StageCommand[] = [
  'start',
  'black',
  'point',
  'draw',
  'code',
  'full-screen',
  'speaker',
]

export const isPresentersOwn = (command: StageCommand) => PRESENTERS_OWN.includes(command)

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
