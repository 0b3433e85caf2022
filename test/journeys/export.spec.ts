import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { address, choice, openExports, SITE, status, take } from '../support/export-page'
import { test } from '../support/journey'
import { missingWords } from '../support/missing-words'
import { colouredShare } from '../support/programs/coloured-share'
import { codesIn } from '../support/programs/read-codes'
import { pageFormat, pageLinks, pagePictures, pageTexts } from '../support/programs/read-pdf'
import { slidesAsPdf } from '../support/programs/slides-as-pdf'
import { unpackZip } from '../support/programs/unpack-zip'
import { storyWords } from '../support/story-words'

const TURN = 'Around 2019: ingredients go to Mexico, fentanyl comes north'
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
/** On a slide the map is above the caption. */
const MAP_IN = 5.3

const NAME = /^chokepoint-chain-\d{4}\.\d{1,2}\.\d{1,2}\.(pptx|pdf|zip)$/

/** The width and height of a PNG, as its head says. */
async function pngSize(file: string) {
  const png = await readFile(file)
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** Where a step of the chain is opened, whichever machine serves it. */
const leadsTo = (step: string) =>
  new RegExp(
    `^https://maps\\.example\\.org/\\?t=.*&story=chain&step=${step.replace('.', '\\.')}&view=present&data=[\\d.]+$`,
  )

test.describe('a story to take away', () => {
  // Another program starts and draws pages, on a machine that has no other work to spare.
  test.setTimeout(480_000)

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
    // A slide for each part, and for each step.
    const told = story.steps.flatMap((step, i) => [
      ...(step.parts ?? []).map((part, at) => ({
        ref: `${step.id}.${at + 1}`,
        words: [part.title?.en ?? step.title.en, part.caption.en, 'Open in the map'],
        notes: [step.notes.en],
        isMap: part.kind !== 'chart',
      })),
      {
        ref: step.id,
        words: [`${i + 1} / 8 · ${DAYS[i]}`, step.title.en, step.caption.en, 'Open in the map'],
        notes: [step.notes.en, 'Sources of this slide:'],
        isMap: true,
      },
    ])
    for (const [i, { words, notes: said }] of told.entries()) {
      expect(missingWords(slides[i + 1], words)).toEqual([])
      expect(missingWords(notes[i + 1], said)).toEqual([])
    }
    const turn = told.findIndex(({ ref }) => ref === 'the-turn') + 1
    const undone = told.findIndex(({ ref }) => ref === 'still-undone') + 1
    expect(missingWords(slides[turn], [COMPARED])).toEqual([])
    expect(missingWords(slides[undone], [WHAT_IF])).toEqual([])
    const rest = slides.slice(1 + told.length)
    expect(rest.length).toBeGreaterThan(0)
    for (const [i, text] of rest.entries()) {
      expect(text).toMatch(rest.length === 1 ? /^Sources/ : `Sources (${i + 1} of ${rest.length})`)
    }
    expect(notes).toHaveLength(slides.length)

    const links = await pageLinks(pdf)
    const pictures = await pagePictures(pdf, 2, told.length + 1)
    for (const [i, { ref, isMap }] of told.entries()) {
      const [code = ''] = await codesIn(pictures[i] ?? '')
      expect(code).toMatch(leadsTo(ref))
      // The code itself, and the words below it.
      const onSlide = links.filter((link) => link.page === i + 2).map(({ url }) => url)
      expect(onSlide).toEqual([code, code])
      if (isMap) expect(await colouredShare(pdf, i + 2, MAP_IN)).toBeGreaterThan(0.002)
    }
    expect(links.filter((link) => link.page > told.length + 1).length).toBeGreaterThan(20)
  })

  test('has no codes and no links where nobody could open them', async ({ page }, info) => {
    await openExports(page)
    await address(page).fill('')
    await expect(
      page.getByText('files are written without links and codes').filter({ visible: true }),
    ).toBeVisible()
    const { file } = await take(page, /^PDF/, info)
    expect((await pageLinks(file)).filter(({ url }) => url.includes('story=chain'))).toEqual([])
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
    for (const picture of await pagePictures(file, 1, 5)) codes.push(...(await codesIn(picture)))
    // One for each step, and one for the chart that is part of one.
    expect(new Set(codes).size).toBe(9)
    for (const { id } of story.steps)
      expect(codes).toContainEqual(expect.stringMatching(leadsTo(id)))
    const turn = codes.find((code) => code.includes('step=the-turn'))
    expect(turn).toMatch(/\?t=2020-01-01&vs=2018-06-01&story=chain/)
    expect((await pageLinks(file)).map(({ url }) => url)).toEqual(expect.arrayContaining(codes))
    await page.goto(`/${new URL(turn ?? SITE).search}`)
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
    const refs = story.steps.flatMap(({ id, parts = [] }) => [
      ...parts.map((_, at) => `${id}-${at + 1}`),
      id,
    ])
    const names = refs.map((ref, i) => `${String(i + 1).padStart(2, '0')}-${ref}.png`)
    expect(await unpackZip(file, folder)).toEqual([
      ...names.flatMap((picture) => [picture, picture.replace('.png', '.svg')]),
      'README.txt',
    ])
    const readme = await readFile(`${folder}/README.txt`, 'utf8')
    for (const [i, ref] of refs.entries()) {
      const picture = `${folder}/${names[i]}`
      expect(await pngSize(picture)).toEqual([2560, 1440])
      // A chart fills its picture.
      if (ref === 'listed-then-talks-1') continue
      const [code = ''] = await codesIn(picture)
      expect(code).toMatch(leadsTo(ref.replace(/-(\d)$/, '.$1')))
      expect(readme).toContain(`\r\n${code}\r\n`)
    }
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
