import { inLanguage } from './language'
import { number, plural } from './numbers'
import { sentence } from './sentence'

/** The page of all claims, each with its verdict and its rivals. */
export const claimsPageWords = inLanguage('claims-page', {
  /** The name of the page, and of the list on it. */
  name: 'Claims',
  /** What the page holds, of a chain that follows one essay: until its reference is there, and with it. */
  aboutEssay:
    'Every claim of the essay that this map follows, in its order and in our own words. Beside each: what a fact-checker would say, and what governments and independent experts have put on record.',
  aboutEssayNamed: sentence(
    'Every claim of the essay that this map follows ({reference}), in its order and in our own words. Beside each: what a fact-checker would say, and what governments and independent experts have put on record.',
  ),
  /** The same of a chain that follows several essays, and of one that follows none. */
  aboutEssays:
    'What is claimed about this chain, in the order of each text and in our own words. Beside each: what a fact-checker would say, and what governments and independent experts have put on record.',
  about:
    'What is claimed about this chain, by whom, in our own words. Beside each: what a fact-checker would say, and what governments and independent experts have put on record.',
  /** An essay as the list of sources has it; its date and its authors are not known of all. */
  reference: {
    plain: sentence('{title}, {publisher}'),
    dated: sentence('{title}, {publisher}, {date}'),
    signed: sentence('{title}, {publisher}, by {authors}'),
    datedAndSigned: sentence('{title}, {publisher}, {date}, by {authors}'),
  },
  /** The title within such a reference. */
  quoted: (title: string) => `“${title}”`,
  /** @param month the last one that was checked: "June 2026" */
  caution: (month: string) =>
    `A verdict weighs the evidence for a claim, not the policy it discusses. That one thing followed another does not show that the first caused the second. Nothing after ${month} has been verified.`,
  /** In place of everything, of a chain without claims. */
  noneYet:
    'No claims about this chain have been collected. The map shows who says what of each route and event.',
  /** The name of the choice by verdict. */
  verdict: 'Verdict',
  search: 'Search claims',
  searchExample: 'Number or words, such as C1',
  voice: 'Who says it',
  anyVoice: 'Anyone',
  kind: 'Kind of claim',
  anyKind: 'All kinds of claim',
  /** How many are shown, where a filter hides none and where it hides some. */
  allShown: (count: number) =>
    plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
  someShown: (shown: number, of: number) =>
    plural(of, {
      one: `${number(shown)} of ${number(of)} claim`,
      other: `${number(shown)} of ${number(of)} claims`,
    }),
  clear: 'Clear filter',
  noneShown: 'No claim matches; use fewer words or another verdict, or press “Clear filter”.',
  /** A link of a claim to itself. @param id "C30" */
  linkTo: (id: string) => `Link to claim ${id}`,
  /** Heard before the text of a claim. @param id "C30" */
  before: (id: string) => `${id}:`,
  /** Who says it, and what kind of claim it is. */
  saidBy: (speaker: string, kind: string) => `${speaker} · ${kind}`,
  /** The list of what on the map a claim is about. @param id "C30" */
  onMap: (id: string) => `${id} on the map`,
  /** The title of a possible policy, as something to be tried on the map. */
  whatIf: (title: string) => `What if: ${title}`,
})
