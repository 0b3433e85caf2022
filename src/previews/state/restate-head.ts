import { CARD } from '@/figure/card'
import { escapeMarkup } from '@/scene/exports/escape-markup'
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

/** The first page with the head of another state; its text and its scripts stay. */
export function restateHead(
  indexHtml: string,
  { title, description, card }: StateWords,
  { page, picture }: StateAddresses,
): string {
  const short = shortened(description)
  const tags: Tag[] = [
    named('description', short),
    property('og:site_name', 'Chokepoint'),
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', short),
    property('og:url', page),
    property('og:image', picture),
    property('og:image:width', `${CARD.width * CARD.scale}`),
    property('og:image:height', `${CARD.height * CARD.scale}`),
    property('og:image:alt', `${card.title}. ${card.over}. ${card.under}`),
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', picture),
  ]
  const [head = '', ...rest] = indexHtml.split('</head>')
  // Replaced by functions: in a text, `$&` would be read as a command.
  const restated = head
    .replaceAll(OWN, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)} · Chokepoint</title>`)
  return [`${restated.trimEnd()}\n${tags.map(writeTag).join('\n')}\n  `, ...rest].join('</head>')
}
