import { CARD } from '@/figure/card'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { pageCardWords } from '@/words/page-cards'
import { productWords } from '@/words/product'
import { named, property, shortened, type Tag, writeTag } from '../head-tags'
import type { StateWords } from './state-words'

/** Where a state and its picture are, whole. */
export interface StateAddresses {
  readonly page: string
  readonly picture: string
}

/** What the head of the first page says of its own state. */
const OWN =
  /\s*<(?:meta\s+(?:name|property)="(?:description|og:[^"]*|twitter:[^"]*)"|link\s+rel="(?:canonical|alternate)")[^>]*>/g

/** What a picture shows, in words. */
export const cardAlt = ({ card }: Pick<StateWords, 'card'>) =>
  pageCardWords.alt(card.title, card.over, card.under)

/** The first page with the head of another state; its scripts stay. */
export function restateHead(
  indexHtml: string,
  { title, description, card }: StateWords,
  { page, picture }: StateAddresses,
): string {
  const short = shortened(description)
  const tags: Tag[] = [
    named('description', short),
    property('og:site_name', productWords.name),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', short),
    property('og:url', page),
    property('og:image', picture),
    property('og:image:width', `${CARD.width * CARD.scale}`),
    property('og:image:height', `${CARD.height * CARD.scale}`),
    property('og:image:alt', cardAlt({ card })),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', picture),
  ]
  const [head = '', ...rest] = indexHtml.split('</head>')
  // Replaced by functions: in a text, `$&` would be read as a command.
  const restated = head
    .replaceAll(OWN, '')
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeMarkup(productWords.pageTitle(title))}</title>`,
    )
  return [`${restated.trimEnd()}\n${tags.map(writeTag).join('\n')}\n  `, ...rest].join('</head>')
}

/** What the first page says without scripts; nothing follows it. */
const TEXT = /<div id="page">[\s\S]*<\/div>(?=\s*<\/body>)/

/** The first page with another text in place of its own. */
export const restateText = (html: string, body: string) =>
  html.replace(TEXT, () => `<div id="page">${body}</div>`)
