import { inLanguage } from './language'
import { number, plural } from './numbers'

/** How many claims there are, and of which essays: `essay` is one of several, by its name within a sentence. */
export const claimsOfEssaysWords = inLanguage('claims-of-essays', {
  /** Beside what they are about. */
  count: {
    ofNone: (count: number) =>
      plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
    ofTheOne: (count: number) =>
      plural(count, {
        one: `${number(count)} claim of the essay`,
        other: `${number(count)} claims of the essay`,
      }),
    ofAll: (count: number) =>
      plural(count, {
        one: `${number(count)} claim of the essays`,
        other: `${number(count)} claims of the essays`,
      }),
    ofNamed: (count: number, essay: string) =>
      plural(count, {
        one: `${number(count)} claim of ${essay}`,
        other: `${number(count)} claims of ${essay}`,
      }),
  },
  /** The title of the list of all of them. */
  title: {
    ofNone: (count: number) =>
      plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
    ofTheOne: (count: number) =>
      plural(count, {
        one: `The ${number(count)} claim of the essay`,
        other: `The ${number(count)} claims of the essay`,
      }),
    ofAll: (count: number) =>
      plural(count, {
        one: `The ${number(count)} claim of the essays`,
        other: `The ${number(count)} claims of the essays`,
      }),
    ofNamed: (count: number, essay: string) =>
      plural(count, {
        one: `The ${number(count)} claim of ${essay}`,
        other: `The ${number(count)} claims of ${essay}`,
      }),
  },
  /** The heading of claims that stand in no essay, beside those of essays. */
  others: 'Claims of others',
  /** After "claim" or a count of claims, with the space before it. */
  after: {
    ofTheOne: ' of the essay',
    ofAll: ' of the essays',
    ofNamed: (essay: string) => ` of ${essay}`,
  },
})
