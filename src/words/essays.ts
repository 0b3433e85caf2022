import { inLanguage } from './language'
import { number, plural } from './numbers'

/** The texts that a chain follows, and whose claims stand beside each other: of none, of the one, of several. */
export const essaysWords = inLanguage('essays', {
  /** @param publisher where it stood: "A Magazine" */
  name: (publisher: string) => `${publisher} essay`,
  unnamed: 'the essay',
  claimsOfOthers: 'Claims of others',
  /** Claims counted, in a heading of their own or beside what they are about. */
  count: {
    none: (count: number) =>
      plural(count, { one: `${number(count)} claim`, other: `${number(count)} claims` }),
    essay: (count: number) =>
      plural(count, {
        one: `${number(count)} claim of the essay`,
        other: `${number(count)} claims of the essay`,
      }),
    essays: (count: number) =>
      plural(count, {
        one: `${number(count)} claim of the essays`,
        other: `${number(count)} claims of the essays`,
      }),
    named: (count: number, essay: string) =>
      plural(count, {
        one: `${number(count)} claim of ${essay}`,
        other: `${number(count)} claims of ${essay}`,
      }),
  },
  /** All of them, as the title of their list; of no essay, what they are about is said. */
  title: {
    /** @param about what the chain is called */
    none: (count: number, about: string) =>
      count === 0
        ? `No claims about ${about} yet`
        : plural(count, {
            one: `${number(count)} claim about ${about}`,
            other: `${number(count)} claims about ${about}`,
          }),
    essay: (count: number) =>
      plural(count, {
        one: `The ${number(count)} claim of the essay`,
        other: `The ${number(count)} claims of the essay`,
      }),
    essays: (count: number) =>
      plural(count, {
        one: `The ${number(count)} claim of the essays`,
        other: `The ${number(count)} claims of the essays`,
      }),
    named: (count: number, essay: string) =>
      plural(count, {
        one: `The ${number(count)} claim of ${essay}`,
        other: `The ${number(count)} claims of ${essay}`,
      }),
  },
  /** One of them. */
  claim: {
    none: () => 'Claim',
    essay: () => 'Claim of the essay',
    essays: () => 'Claim of the essays',
    named: (_: number, essay: string) => `Claim of ${essay}`,
  },
  /** The heading over the way to all of them. */
  heading: {
    none: () => 'Claims',
    essay: () => 'The claims of the essay',
    essays: () => 'The claims of the essays',
    named: (_: number, essay: string) => `The claims of ${essay}`,
  },
})
