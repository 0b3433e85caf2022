import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractLinks, extractText, getDocumentProxy } from 'unpdf'

const CHAIN = 'The chain in eight steps'
const TURN = 'From 2019: the trade moves to Mexico'
const WHAT_IF = 'expected effects added, not a forecast.'

async function openExports(page: Page) {
  // Software drawing of flows in motion would take the time that the export needs.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('button', { name: `Export: ${CHAIN}` }).click()
}

const status = (page: Page) =>
  page.getByRole('dialog', { name: 'Present' }).getByRole('status').filter({ hasText: /\S/ })
const choice = (page: Page, name: RegExp) =>
  page.getByRole('list', { name: `Export ${CHAIN} as` }).getByRole('button', { name })

async function take(page: Page, name: RegExp) {
  const [file] = await Promise.all([page.waitForEvent('download'), choice(page, name).click()])
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await file.path())),
  }
}

const NAME = /^chokepoint-chain-\d{4}\.\d{1,2}\.\d{1,2}\.(pptx|pdf|zip)$/

test.describe('a story to take away', () => {
  test('is written as slides with pictures, and says so', async ({ page }) => {
    await openExports(page)
    const slides = await take(page, /^PowerPoint/)
    expect(slides.name).toMatch(NAME)
    const parts = unzipSync(slides.bytes)
    const slide = strFromU8(parts['ppt/slides/slide4.xml'] ?? new Uint8Array())
    expect(slide).toContain(TURN)
    expect(slide).toContain('compared with 1 June 2018')
    expect(strFromU8(parts['ppt/slides/slide8.xml'] ?? new Uint8Array())).toContain(WHAT_IF)
    expect(Object.keys(parts).filter((name) => /^ppt\/media\/.*\.png$/.test(name))).toHaveLength(16)
    await expect(status(page)).toHaveText(`Saved as ${slides.name}.`)
  })

  test('is written as a handout whose links open its steps', async ({ page }) => {
    await openExports(page)
    const handout = await take(page, /^PDF/)
    expect(handout.name).toMatch(NAME)
    const pdf = await getDocumentProxy(handout.bytes)
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.replace(/\s+/g, ' ')).toContain(TURN)
    expect(text.replace(/\s+/g, ' ')).toContain(WHAT_IF)
    const { links } = await extractLinks(pdf)
    const turn = links.find((link) => link.includes('step=the-turn'))
    expect(turn).toMatch(/^http:\/\/localhost.*\?t=2020-01-01&vs=2018-06-01&story=chain/)
    await page.goto(turn ?? '/')
    await expect(page.getByRole('heading', { level: 2, name: TURN })).toBeVisible()
  })

  test('is written as pictures with their addresses', async ({ page }) => {
    await openExports(page)
    const pictures = await take(page, /^Pictures/)
    expect(pictures.name).toMatch(NAME)
    const files = unzipSync(pictures.bytes)
    expect(Object.keys(files)).toHaveLength(9)
    const png = files['03-the-turn.png'] ?? new Uint8Array(24)
    const head = new DataView(png.buffer, png.byteOffset)
    expect([head.getUint32(16), head.getUint32(20)]).toEqual([1920, 1080])
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('step=the-turn')
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
