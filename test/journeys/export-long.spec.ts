import { expect, type Page } from '@playwright/test'
import { address, SITE, status, take } from '../support/export-page'
import { test } from '../support/journey'
import { missingWords } from '../support/missing-words'
import { pageLinks, pageTexts } from '../support/programs/read-pdf'
import { slidesAsPdf } from '../support/programs/slides-as-pdf'

const LONG = 'Long'
const TITLE = 'A title that is as long as those that are written by Add this view itself, 2020'
const CAPTION = 'A caption is at most so long. '.repeat(66).trim()
const NOTES = 'What I want to say, in full.\n'.repeat(340).trim()

/** Opens a story of more words than a page or a slide holds, as a file, and its exports. */
async function openLong(page: Page) {
  const en = (text: string) => ({ en: text })
  const step = { caption: en(CAPTION), notes: en(NOTES), query: '?t=2020-01-01' }
  const steps = [
    { ...step, id: 'one', title: en(TITLE) },
    { ...step, id: 'two', title: en('Китай'), caption: en(''), notes: en('') },
  ]
  const story = { id: 'own-longgg', title: en(LONG), summary: en(''), steps }
  const content = { format: 'chokepoint-story', version: 1, data: '2026.1.1', story }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByLabel('Story file').setInputFiles({
    name: 'long.chokepoint.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  })
  await page.getByRole('button', { name: 'Close the story' }).click()
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: `Export: ${LONG}` }).click()
  await address(page).fill(SITE)
}

test.describe('a story to take away', () => {
  test.setTimeout(480_000)

  test('of more words than a page or a slide holds keeps to its pages, and says which letters it lost', async ({
    page,
  }, info) => {
    await openLong(page)
    const slides = await take(page, /^PowerPoint/, info, LONG)
    await expect(status(page)).toHaveText(`Saved as ${slides.name}.`)
    const pdf = await slidesAsPdf(slides.file, 'slides', info.outputPath())
    const [, slide, second] = await pageTexts(pdf)
    expect(missingWords(slide, [TITLE])).toEqual([])
    expect(slide).toContain('…')
    expect(missingWords(second, ['Китай'])).toEqual([])

    await page.getByRole('switch', { name: 'With speaker’s notes' }).click()
    const handout = await take(page, /^PDF/, info, LONG)
    await expect(status(page)).toContainText('appear in the PDF as pictures')
    const pages = await pageTexts(handout.file)
    // The foot of a page stands between its lines and those overleaf.
    const said = pages.join('\n').match(/What I want to say, in full\./g)
    expect(said).toHaveLength(340)
    expect(pages.join('')).not.toContain('[…]')
    // The first page has the code of the first step, the last one that of the second.
    const links = (await pageLinks(handout.file)).filter(({ url }) => url.startsWith(SITE))
    expect([...new Set(links.map((link) => link.page))]).toEqual([1, pages.length])
  })
})
