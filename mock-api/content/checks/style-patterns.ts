/** A wording that a native editor would strike, and what to write instead. */
export interface StylePattern {
  readonly found: RegExp
  readonly instead: string
}

export const STYLE_PATTERNS: readonly StylePattern[] = [
  {
    found:
      /\b(?:(?:was|were) (?:not )?(?:seen|read)(?=[,.;]|$)|(?:no (?:source|text|study)|sources?|texts?) (?:was |were )?seen|as far as seen)\b/i,
    instead: 'what we found or did not find, once, where it matters',
  },
  { found: /\bby the (?:account|accounts|file|files) of\b/i, instead: 'according to' },
  { found: /\b(?:is|are|was|were) said to\b/i, instead: 'who says so' },
  { found: /\b(?:is|are|was|were) described to\b/i, instead: 'who describes it' },
  { found: /\btold of\b/i, instead: 'described, reported' },
  { found: /\b(?:leans?|leaned|leaning) on\b/i, instead: 'rests on, depends on' },
  { found: /\banew\b/i, instead: 'again' },
  { found: /\bbeside\b/i, instead: 'alongside, with, next to' },
  { found: /\bascribe[sd]?\b/i, instead: 'attribute' },
  { found: /\btakes? force\b|\btook force\b/i, instead: 'come into force' },
  { found: /\btime axis\b/i, instead: 'timeline' },
  { found: /\bpercent\b/i, instead: 'per cent' },
  { found: /\b(?:say|says|said) that\b[^.]*\band that\b[^.]*\bthat\b/i, instead: 'one "that"' },
]

const OPENERS =
  '(?:In|On|At|After|Before|By|From|Since|Under|With|Within|Until|During|Over|Between|Despite|Through|Throughout|For)'

/** What else a clause may begin with; such a one may follow a short phrase without a comma. */
const SUBJECTS =
  '(?:(?:it|they|he|she|we)|(?:[Tt]he|its|their|both|two|[A-Z][A-Za-z]+)(?: [a-z-]+){1,3})'

const VERBS =
  '(?:is|are|was|were|has|had|have|said|says|wrote|called|calls|put|puts|set|sets|told|announced|announces|imposed|imposes|reported|reports|listed|lists|controlled|sent|sends|gave|gives|agreed|named|names|banned|suspended|raised|found|finds|rejected|denied|denies|began|stopped|ended|answered|asked|held|made|added|joined|took|came|went|fell|rose)'

/** Words of a clause, or that bind the next word to the phrase: the phrase has not ended there. */
const WORD =
  '(?: (?!(?:that|which|who|when|it|he|she|they|is|are|was|were|says|said)\\b)[^\\s,.;:]+)'
const LAST =
  '(?<! (?:and|or|of|between|with|by|from|to|in|on|for|at|the|a|both|against|than|after|before|since|as|only))'

/**
 * An opening phrase that runs into its clause without a comma: before a name, or of four words or more.
 * @param names that a chain calls its own, as a clause begins with them
 */
export function missingComma(names: readonly string[]): RegExp {
  const words = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const name = `(?:${[...words, ...words.map((each) => `[Tt]he ${each}`)].join('|') || '(?!)'})`
  return new RegExp(
    `(?:^|[.!?] )(${OPENERS}(?:${WORD}{1,8}?${LAST} (?=${name} )|${WORD}{3,8}?${LAST} (?=${SUBJECTS} )))((?:${name}|${SUBJECTS}) (?:[a-z]+ly )?${VERBS})\\b`,
  )
}
