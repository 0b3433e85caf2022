import { escapeMarkup } from '@/report/exports/escape-markup'
import { languageId } from '@/words/language'
import { stillPageWords } from '@/words/still-page'
import { SLOTS } from './slots'

/** What saving puts into the page. */
export interface PageFilling {
  readonly title: string
  readonly description: string
  /** What the page says where no script runs, as HTML. */
  readonly text: string
  readonly packedParcel: string
}

const SLOT = new RegExp(`(${Object.values(SLOTS).join('|')})`)

/** @throws Error where it is no template, as where a host answers every path with its first page */
export function fillTemplate(template: string, filling: PageFilling): string {
  const values = new Map<string, string>([
    [SLOTS.language, languageId()],
    [SLOTS.title, escapeMarkup(filling.title)],
    [SLOTS.description, escapeMarkup(filling.description)],
    [SLOTS.text, filling.text],
    [SLOTS.parcel, filling.packedParcel],
  ])
  const parts = template.split(SLOT)
  if (parts.length !== 2 * values.size + 1) {
    throw new Error(stillPageWords.noTemplate)
  }
  return parts.map((part) => values.get(part) ?? part).join('')
}
