import { readFile } from 'node:fs/promises'
import { expect, type Page, type TestInfo, test } from '@playwright/test'
import { missingWords } from '../support/missing-words'
import { colouredShare } from '../support/programs/coloured-share'
import { codesIn } from '../support/programs/read-codes'
import { pageFormat, pageLinks, pagePictures, pageTexts } from '../support/programs/read-pdf'
import { slidesAsPdf } from '../support/programs/slides-as-pdf'
import { unpackZip } from '../support/programs/unpack-zip'
import { storyWords } from '../support/story-words'

const CHAIN = 'The chain in eight steps'
const TURN = 'From 2019: the trade moves to Mexico'
const COMPARED = 'compared with 1 June 2018'
const WHAT_IF = 'expected effects added, not a forecast.'
/** Of the steps, in their order. */
const DAYS = [
  '1 June 2016',
  '1 May 2019',
  '1 January 2020',
  '5 August 2022',
  '1 September 2024',
  '30 June 2025',
  '1 July 2025',
  '24 February 2026',
]
/** On a slide the map is above the words. */
const MAP_IN = 4.8

async function openExports(page: Page) {
  // Software drawing of flows in motion would take the time that the export needs.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: `Export: ${CHAIN}` }).click()
}

const status = (page: Page) =>
  page.getByRole('dialog', { name: 'Stories' }).getByRole('status').filter({ hasText: /\S/ })
const choice = (page: Page, name: RegExp, story = CHAIN) =>
  page.getByRole('list', { name: `Export ${story} as` }).getByRole('button', { name })

async function take(page: Page, name: RegExp, info: TestInfo, story = CHAIN) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    choice(page, name, story).click(),
  ])
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  return { name: download.suggestedFilename(), file }
}

const NAME = /^chokepoint-chain-\d{4}\.\d{1,2}\.\d{1,2}\.(pptx|pdf|zip)$/

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
}

/** The width and height of a PNG, as its head says. */
async function pngSize(file: string) {
  const png = await readFile(file)
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** Where a step of the chain is opened, whichever machine serves it. */
const leadsTo = (step: string) =>
  new RegExp(`^http://localhost:\\d+/\\?t=.*&story=chain&step=${step}&view=present&data=[\\d.]+$`)

test.describe('a story to take away', () => {
  // Another program starts and draws pages, on a machine that has no other work to spare.
  test.setTimeout(240_000)

  test('is written as slides that LibreOffice opens: words, pictures, notes, links and codes', async ({
    page,
  }, info) => {
    const story = await storyWords(page, 'chain')
    await openExports(page)
    const { name, file } = await take(page, /^PowerPoint/, info)
    expect(name).toMatch(NAME)
    await expect(status(page)).toHaveText(`Saved as ${name}.`)
    const pdf = await slidesAsPdf(file, 'slides', info.outputPath())
    const slides = await pageTexts(pdf)
    const notes = await pageTexts(await slidesAsPdf(file, 'notes', info.outputPath()))
    expect(missingWords(slides[0], [story.title.en, story.summary.en])).toEqual([])
    for (const [i, step] of story.steps.entries()) {
      const words = [`${i + 1} / 8 · ${DAYS[i]}`, step.title.en, step.caption.en, 'Open in the map']
      expect(missingWords(slides[i + 1], words)).toEqual([])
      expect(missingWords(notes[i + 1], [step.notes.en])).toEqual([])
    }
    expect(missingWords(slides[3], [COMPARED])).toEqual([])
    expect(missingWords(slides[7], [WHAT_IF])).toEqual([])
    const [, count] = /^Sources \(1 of (\d+)\)/.exec(slides[9] ?? '') ?? []
    expect(slides).toHaveLength(1 + 8 + Number(count))
    expect(notes).toHaveLength(slides.length)

    const links = await pageLinks(pdf)
    const pictures = await pagePictures(pdf, 2, 9)
    for (const [i, { id }] of story.steps.entries()) {
      const [code = ''] = await codesIn(pictures[i] ?? '')
      expect(code).toMatch(leadsTo(id))
      // The code itself, and the words below it.
      const onSlide = links.filter((link) => link.page === i + 2).map(({ url }) => url)
      expect(onSlide).toEqual([code, code])
      expect(await colouredShare(pdf, i + 2, MAP_IN)).toBeGreaterThan(0.002)
    }
    expect(links.filter((link) => link.page > 9).length).toBeGreaterThan(20)
  })

  test('is written as a handout whose words are text and whose links and codes open its steps', async ({
    page,
  }, info) => {
    const story = await storyWords(page, 'chain')
    await openExports(page)
    const notesSwitch = page.getByRole('switch', { name: 'With speaker’s notes' })
    await expect(notesSwitch).not.toBeChecked()
    const { name, file } = await take(page, /^PDF/, info)
    expect(name).toMatch(NAME)
    const pages = await pageTexts(file)
    expect(await pageFormat(file)).toEqual({
      count: pages.length,
      size: '595.28 x 841.89 pts (A4)',
    })
    const text = pages.join('\n')
    expect(missingWords(pages[0], [story.title.en, story.summary.en])).toEqual([])
    for (const [i, { title, caption, notes }] of story.steps.entries()) {
      const words = [`${i + 1} / 8 · ${DAYS[i]}`, title.en, caption.en]
      expect(missingWords(text, words)).toEqual([])
      expect(missingWords(text, [notes.en])).toEqual([notes.en])
    }
    expect(missingWords(text, [COMPARED, WHAT_IF])).toEqual([])
    expect(
      missingWords(pages.at(-1), ['White House', `${pages.length} / ${pages.length}`]),
    ).toEqual([])

    const codes: string[] = []
    for (const picture of await pagePictures(file, 1, 4)) codes.push(...(await codesIn(picture)))
    expect(codes).toHaveLength(8)
    for (const { id } of story.steps)
      expect(codes).toContainEqual(expect.stringMatching(leadsTo(id)))
    const turn = codes.find((code) => code.includes('step=the-turn'))
    expect(turn).toMatch(/^http:\/\/localhost.*\?t=2020-01-01&vs=2018-06-01&story=chain/)
    expect((await pageLinks(file)).map(({ url }) => url)).toEqual(expect.arrayContaining(codes))
    await page.goto(turn ?? '/')
    await expect(page.getByRole('heading', { level: 2, name: TURN })).toBeVisible()
  })

  test('is written as pictures with their addresses, in an archive that unpacks', async ({
    page,
  }, info) => {
    const story = await storyWords(page, 'chain')
    await openExports(page)
    const { name, file } = await take(page, /^Pictures/, info)
    expect(name).toMatch(NAME)
    const folder = info.outputPath('unpacked')
    const names = story.steps.map(({ id }, i) => `0${i + 1}-${id}.png`)
    expect(await unpackZip(file, folder)).toEqual([...names, 'README.txt'])
    const readme = await readFile(`${folder}/README.txt`, 'utf8')
    for (const [i, { id }] of story.steps.entries()) {
      const picture = `${folder}/${names[i]}`
      expect(await pngSize(picture)).toEqual([2560, 1440])
      const [code = ''] = await codesIn(picture)
      expect(code).toMatch(leadsTo(id))
      expect(readme).toContain(`\r\n${code}\r\n`)
    }
  })

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
    await expect(status(page)).toContainText('marked […]; PowerPoint and pictures keep them.')
    const pages = await pageTexts(handout.file)
    // The foot of a page stands between its lines and those overleaf.
    const said = pages.join('\n').match(/What I want to say, in full\./g)
    expect(said).toHaveLength(340)
    expect(pages.at(-1)).toContain('[…]')
    // The first page has the code of the first step, the last one that of the second.
    const links = (await pageLinks(handout.file)).filter(({ url }) => url.includes('localhost'))
    expect([...new Set(links.map((link) => link.page))]).toEqual([1, pages.length])
  })

  test('is cancelled without a file, and can be written again', async ({ page }) => {
    await openExports(page)
    await choice(page, /^Pictures/).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(status(page)).toHaveText('Cancelled; nothing was saved.')
    await expect(choice(page, /^Pictures/)).toBeEnabled()
  })

  test('says in one sentence what to do where the sources do not arrive', async ({ page }) => {
    await page.route('**/sources.json', (route) => route.fulfill({ status: 404, body: '' }))
    await openExports(page)
    await choice(page, /^PDF/).click()
    await expect(status(page)).toContainText('Try again, or reload the page.')
  })
})
