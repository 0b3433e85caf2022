/** Names of levels stand in `chain.yaml`. A link without a rank is one of these, which say nothing else. */
const UNRANKED = ['not rated', 'not described']

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const TIME = `(?:on \\d+|(?:in|by) (?:\\d{4}|${MONTH}))`
const STOP = '\\s*(?:[.,;:!?)\\]"”’]|$)'
/** What follows a word that ends its phrase. Before anything else it may belong to a noun. */
const AFTER = `(?=${STOP}|\\s+(?:again|here|there|then|now|since|from|until|under|while|when|and|or|but|throughout|${TIME})\\b)`
/** "working" and "close" are also verbs and nouns: less may follow them. */
const AFTER_LOOSE = `(?=${STOP}|\\s+(?:again|here|then|now|since|until|${TIME})\\b)`

const ADVERBS = 'still|now|again|then|only|already|also|not|no longer|once more'
const CALLED =
  'called|ranked|rated|graded|described as|put at|held at|kept at|listed as|counted as|known as'
const BE =
  'is|are|was|were|be|been|being|becomes?|became|remains?|remained|stays?|stayed|seems?|seemed'
const MOVED =
  'go|goes|gone|went|falls?|fell|fallen|drops?|dropped|rises?|rose|risen|moves?|moved|returns?|returned|sinks?|sank|climbs?|climbed|comes?|came|back|down|up|lowered|raised|set|put|changes?|changed|turns?|turned'
const RANKS = 'calls?|called|ranks?|ranked|rates?|rated|puts?|sets?|keeps?|kept|holds?|held'
const WORD = "[\\w’'-]+"

const either = (words: readonly string[]): string => `(?:${words.join('|')})`
const escaped = (word: string): string => word.replace(/[^\w\s-]/g, '\\$&')

function patternsFor(name: string, subjects: readonly string[], highest: string): string[] {
  const isLoose = name.endsWith('ing') || name === 'close'
  const after = isLoose ? AFTER_LOOSE : AFTER
  const subject = either([...subjects, 'line', 'flow', 'route', 'link', 'trade'])
  const between = `(?:\\s+(?:from|to|between|of)\\s+${WORD}(?:\\s+(?:to|and)\\s+${WORD})?)?`
  return [
    // "is dominant", "is then described as contacts only", "was called working again"
    `(?<!\\bthere )\\b(?:${BE}|${CALLED})(?:\\s+(?:${ADVERBS}|${CALLED}))*\\s+${name}${after}`,
    // "goes to none on 5 August", "fell back to minor"
    `\\b(?:${MOVED})(?:\\s+(?:back|down|up))?\\s+to\\s+${name}${after}`,
    // Not "from none to dominant", which names the scale.
    `\\bfrom\\s+${name}\\s+to\\b(?!\\s+${highest}\\b)`,
    // "sources call cooperation partial here"
    `\\b(?:${RANKS})\\s+(?:${WORD}\\s+){1,4}?(?:as\\s+|at\\s+)?${name}${after}`,
    // "precursors from China dominant, under a long row"
    `\\b${subject}${between}\\s+${name}(?=\\s*[.,;:])`,
    `\\b(?:rank|level)\\s+(?:of\\s+|is\\s+|was\\s+)?${name}\\b`,
    `\\b${name}\\s+rank\\b`,
    `["“‘']${name}["”’']`,
  ]
}

/** "Cooperation between the two governments works." says the level "working" as well. */
function verbPattern(name: string, subject: string): string[] {
  if (!name.endsWith('ing')) return []
  const verb = `${name.slice(0, -'ing'.length)}s`
  return [`(?<!\\bhow )\\b${subject}\\b[^.,;:!?]*?\\s${verb}(?=\\s*[.,;:!?]|$|\\s+again)`]
}

/** What a chain calls a level, and the last word of what it calls the commodity: "drug". */
interface NamedLevels {
  readonly subject: string
  readonly names: readonly string[]
}

/**
 * Makes what finds the places where a text uses the name of a level as a rank: after a verb of being
 * or naming, as the end of a move, in quotes, or beside "rank". An ordinary adjective before its
 * noun ("a major source", "partial lists") is none.
 * @returns the words found, in order: "is dominant"
 */
export function rankFinder(commodities: readonly NamedLevels[]): (text: string) => string[] {
  const subjects = [...new Set(commodities.map(({ subject }) => escaped(subject.toLowerCase())))]
  const highest = either(commodities.map(({ names }) => escaped(names.at(-1) ?? '')))
  const patterns = commodities.flatMap(({ subject, names }) => {
    const words = names.map((name) => escaped(name.toLowerCase()))
    return words.flatMap((word) => [
      ...patternsFor(word, subjects, highest),
      ...verbPattern(word, escaped(subject.toLowerCase())),
    ])
  })
  const unranked = UNRANKED.map((words) => `\\b${words}${AFTER}`)
  const any = new RegExp([...new Set([...unranked, ...patterns])].join('|'), 'gi')
  return (text) => [...text.matchAll(any)].map(([found]) => found)
}
