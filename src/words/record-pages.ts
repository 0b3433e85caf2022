import { inLanguage } from './language'
import { sentence } from './sentence'

/** The pages of events, possible policies, routes, places and groups. */
export const recordPageWords = inLanguage('record-pages', {
  event: {
    notVerified: 'Not verified: it does not count until somebody switches it on.',
    done: 'What it is said to have done',
  },
  policy: {
    /** Over its title. @param holder who could put it in place */
    of: (holder: string) => `Possible policy · ${holder}`,
    status: (status: string) => `Status: ${status}`,
    expected: 'What it is expected to do',
    caution: 'Switching it on adds effects that somebody expects; it is not a forecast.',
  },
  route: {
    /** Over its title. @param flows what flows on it, as within a sentence */
    of: (flows: string) => `Route · ${flows}`,
    /** Under its title: of a flow, and of a relation. */
    fromTo: sentence('{from} to {to}'),
    between: sentence('{from} and {to}'),
    acted: 'What is said to have changed it',
    actedInShort:
      'Entries that changed no level take one line; the page of each event has the details and sources.',
    couldAct: 'What could change it',
    couldActAbout: 'Possible policies, and the effects that somebody expects of each.',
    /** The heading of what acted. */
    entry: sentence('{date}: {cause}'),
    /** The same in a line. @param said what each says that it did */
    entryInLine: sentence('{date}: {cause}, {said}'),
    entryInLineNotCounted: sentence('{date}: {cause}, {said} · not verified, does not count'),
    /** @param change "minor" @param who says so */
    saidBy: (change: string, who: string) => `${change} (${who})`,
    notCounted: (kind: string) => `${kind} · not verified, does not count`,
    imagined: 'Possible policy, imagined',
  },
  place: {
    /** Over its name. */
    of: (role: string) => `Place · ${role}`,
    routesOn: (day: string) => `Routes here on ${day}`,
    noRoute: 'No source describes a route here on this day.',
    groups: 'Groups here',
    /** @param places as links, with commas between */
    basedIn: sentence('Based in {places}.'),
  },
  /** One voice on what something did. */
  voice: {
    whyThisLevel: (basis: string) => `Why this level: ${basis}`,
    takenOver: sentence('Taken over by {route}. {lag}'),
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    /** @param facts who says so, on what evidence, from when and until when */
    dependsOn: sentence('{facts} · depends on {event}'),
  },
})
