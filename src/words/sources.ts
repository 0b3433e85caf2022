import { inLanguage } from './language'
import { number, plural } from './numbers'
import { sentence } from './sentence'

/** Where something is known from. */
export const sourcesWords = inLanguage('sources', {
  count: (count: number) =>
    plural(count, { one: `${number(count)} source`, other: `${number(count)} sources` }),
  loading: 'The list of sources is loading.',
  /** {title} may be a link; {date} may be "undated". */
  entry: sentence('{publisher} {title}, {date}'),
})
