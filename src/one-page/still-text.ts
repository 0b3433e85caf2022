import type { Source } from '@/model/schema/network'
import type { Story } from '@/model/schema/story'
import { sourceHref } from '@/model/source-href'
import { creditOf } from '@/report/credit'
import { cautions, howToRead, stateLine } from '@/report/exports/cautions'
import { citationText } from '@/report/exports/citation'
import { escapeMarkup } from '@/report/exports/escape-markup'
import { shownSources } from '@/report/exports/shown-sources'
import { selectionTitle } from '@/report/exports/state-words'
import { linkStateWords } from '@/report/link-state-words'
import { sourceDateWords } from '@/report/source-words'
import type { Scene } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { filled } from '@/words/sentence'
import { stillPageWords } from '@/words/still-page'

/** All that the text of a saved page is written from. */
export interface StillParts {
  readonly scene: Scene
  readonly sources: ReadonlyMap<string, Source>
  /** The story that the page tells; null for a state. */
  readonly story: Story | null
  /** Of the same state in the live map; empty where others can't reach it. */
  readonly address: string
}

const paragraph = (text: string, kind = '') =>
  `<p${kind && ` class="${kind}"`}>${escapeMarkup(text)}</p>`

const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const section = (title: string, items: readonly string[]) =>
  items.length === 0 ? '' : `<section><h2>${escapeMarkup(title)}</h2>${list(items)}</section>`

function sourceItem(source: Source): string {
  const href = sourceHref(source)
  const title = escapeMarkup(source.title)
  const linked = href ? `<a href="${escapeMarkup(href)}">${title}</a>` : title
  return filled(stillPageWords.source, {
    publisher: escapeMarkup(source.publisher),
    title: linked,
    date: escapeMarkup(sourceDateWords(source)),
  })
}

function storyPart(story: Story | null): string {
  if (!story) return ''
  const steps = story.steps.filter(({ hidden }) => !hidden)
  return section(
    stillPageWords.story,
    steps.map(
      ({ title, caption }) =>
        `<strong>${escapeMarkup(say(title))}</strong> ${escapeMarkup(say(caption))}`,
    ),
  )
}

/** What a saved page says where no script runs, and for as long as none has: its state, or its story, in words. */
export function stillText({ scene, sources, story, address }: StillParts): string {
  const { index, day } = scene
  const { licence } = creditOf(index.chain)
  const title = story ? say(story.title) : (selectionTitle(scene) ?? say(index.chain.title))
  const routes = scene.links.map((each) =>
    escapeMarkup(stillPageWords.route(say(each.link.title), linkStateWords(index, each))),
  )
  const events = scene.inForce.map((timed) => {
    const said = timed.isOn ? stillPageWords.event : stillPageWords.eventOff
    return escapeMarkup(said(dayWords(timed.day, timed.precision), say(timed.event.title)))
  })
  const licenceLink = `<a href="${escapeMarkup(licence.url)}" rel="license">${escapeMarkup(licence.name)}</a>`
  const cited = shownSources(scene).flatMap((id) => sources.get(id) ?? [])
  return [
    '<header><p><strong>Chokepoint</strong></p>',
    paragraph(stillPageWords.needsScripts),
    '</header><main>',
    paragraph(stateLine(scene), 'over'),
    `<h1>${escapeMarkup(title)}</h1>`,
    ...cautions(scene).map((caution) => paragraph(caution, 'level')),
    paragraph(story ? say(story.summary) : say(index.chain.description)),
    storyPart(story),
    section(stillPageWords.routesOn(dayWords(day)), routes),
    section(stillPageWords.events, events),
    section(stillPageWords.sources, cited.map(sourceItem)),
    '</main><footer>',
    paragraph(howToRead(scene.index)),
    paragraph(citationText(scene, address).replace(/, $/, '')),
    `<p>${filled(stillPageWords.licence, { licence: licenceLink })}</p>`,
    '</footer>',
  ].join('')
}
