import { api, builtins, isLate, namesIn } from './support'

/** Members are matched by name alone, so only what the app has at hand is looked through. */
const AT_HAND = [
  'AbortSignal',
  'Blob',
  'CanvasRenderingContext2D',
  'Clipboard',
  'Document',
  'Element',
  'Event',
  'FontFaceSet',
  'HTMLCanvasElement',
  'HTMLDialogElement',
  'HTMLElement',
  'HTMLImageElement',
  'HTMLInputElement',
  'Navigator',
  'Node',
  'Response',
  'ServiceWorkerContainer',
  'ServiceWorkerRegistration',
  'StorageManager',
  'ToggleEvent',
  'URL',
  'URLSearchParams',
  'WebGL2RenderingContext',
  'Window',
]

const ownersOf = (name: string) => [
  ...namesIn(builtins).filter((owner) => builtins[owner]?.[name]),
  ...AT_HAND.filter((owner) => api[owner]?.[name]),
]
const nodeOf = (owner: string, name: string) => builtins[owner]?.[name] ?? api[owner]?.[name]

/** What scripts use and one of the oldest browsers lacks, each once, as `Owner.member` or `Name`. */
export function lateCalls(text: string): string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const late = new Set<string>()
  for (const [, owner = '', name = ''] of plain.matchAll(/\b([A-Z]\w*)\.([a-z]\w*)/g)) {
    if (isLate(nodeOf(owner, name) ?? nodeOf(owner, `${name}_static`))) late.add(`${owner}.${name}`)
  }
  for (const [, name = ''] of plain.matchAll(/(?<!\b(?:styles|words|\w+Words)\??)\.([a-z]\w*)/gi)) {
    const owners = ownersOf(name)
    // A name that something older has too says nothing; what it is called on is not known here.
    if (owners.length > 0 && owners.every((owner) => isLate(nodeOf(owner, name)))) {
      for (const owner of owners) late.add(`${owner}.${name}`)
    }
  }
  for (const [, name = ''] of plain.matchAll(/(?:\bnew |instanceof |typeof |')([A-Z]\w+)/g)) {
    if (isLate(api[name]) || isLate(builtins[name])) late.add(name)
  }
  for (const [, name = ''] of plain.matchAll(/'(\w+)' in /g)) {
    for (const owner of AT_HAND) if (isLate(api[owner]?.[name])) late.add(`${owner}.${name}`)
  }
  return [...late].sort()
}
