import { inLanguage } from './language'
import { sentence } from './sentence'

/** What stands on every page that is read without scripts: its head, its sources, its foot. */
export const pageFrameWords = inLanguage('page-frame', {
  /** The row of links at the head. `{product}` is the name of the map. */
  head: sentence('{product} · {claims} · {changes} · {data}'),
  headLinks: { claims: 'claims', changes: 'changes', data: 'data' },
  needsScripts: 'This page is its text; the map itself needs scripts.',
  onTheMap: 'See it on the map',
  /** @param month the last that was verified: "June 2026" @param licence its name, as a link */
  foot: sentence(
    '{chain}, data version {version}. Nothing after {month} has been verified. Country, province, port and corridor level, from public sources, in our own words. Text and data: {licence}.',
  ),
  /** Of a chain that says whose it is. @param author as a link where they can be reached */
  by: sentence('By {author}.'),
  /** What was there before and what came after: steps, events, releases, claims. */
  neighbours: 'Before and after',
  before: sentence('Before: {record}'),
  after: sentence('After: {record}'),
  /** An event as such a neighbour, or in a sentence. */
  eventOn: sentence('{event}, {date}'),
  /** A name, as a link, and what is said of it. */
  told: sentence('{name}: {text}'),
  /** Before what a record warns of. */
  notToConclude: 'What not to conclude.',
  cautioned: sentence('{mark} {caution}'),
  sources: 'Sources',
  /** `{title}` may be a link; by how much of the source was seen by us. */
  source: {
    full: sentence('{publisher}, {title}, {date}'),
    excerpt: sentence('{publisher}, {title}, {date} (read in excerpts)'),
    relay: sentence('{publisher}, {title}, {date} (known from others who cite it)'),
    'not-seen': sentence('{publisher}, {title}, {date} (not seen)'),
  },
  /** In which releases the record of the page came or changed. */
  history: 'Changes of this page',
  turn: {
    added: sentence('{release}: added'),
    changed: sentence('{release}: changed'),
    removed: sentence('{release}: removed'),
  },
  turnOf: {
    added: sentence('{release}: added ({parts})'),
    changed: sentence('{release}: changed ({parts})'),
    removed: sentence('{release}: removed ({parts})'),
  },
  /** A letter, or a form, that says what is wrong. */
  report: 'Report a mistake on this page',
  mistake: 'A mistake in Chokepoint',
  mistakeText: sentence(
    'Page: {page}\nData version: {version}\n\nWhat is wrong, and which source says so:\n',
  ),
})
