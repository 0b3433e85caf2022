import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { test } from '../support/journey'

const WHAT_IF = '/?t=2024-09-01&view=table&sel=link:cn-mx-precursors&off=woodside-summit-2023'
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Share' })
const preview = (page: Page) => sheet(page).getByRole('img', { name: /^Picture:/ })

async function open(page: Page, link: string) {
  await page.goto(link)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  await expect(share.or(menu)).toBeVisible()
  // On a phone the bar has room for one button.
  if (await menu.isVisible()) await menu.click()
  await share.click()
  await sheet(page).getByRole('tab', { name: 'Picture' }).click()
  await expect(preview(page)).toBeVisible()
}

async function save(page: Page) {
  const downloading = page.waitForEvent('download')
  await sheet(page).getByRole('button', { name: 'Save picture' }).click()
  const file = await downloading
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The size of a PNG and the pixels of its corner at the bottom right, as the page reads them. */
async function pixelsOf(page: Page, png: Buffer) {
  const { width, height, data } = await page.evaluate(async (base64) => {
    // The page's policy takes no picture from an address that is one.
    const png = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([png], { type: 'image/png' }))
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const [side, foot] = [canvas.width / 5, canvas.height / 5]
    const corner = context.getImageData(canvas.width - side, canvas.height - foot, side, foot)
    let bytes = ''
    for (const byte of corner.data) bytes += String.fromCharCode(byte)
    return { width: canvas.width, height: canvas.height, data: btoa(bytes) }
  }, png.toString('base64'))
  const corner = {
    width: width / 5,
    height: height / 5,
    data: new Uint8Array(Buffer.from(data, 'base64')),
  }
  return { width, height, corner }
}

test.describe('a picture of what is on screen', () => {
  test('is a PNG of the named size whose code leads to exactly this', async ({ page }) => {
    await open(page, WHAT_IF)
    await expect(sheet(page)).toContainText('3200 × 1800 pixels')
    const { name, bytes } = await save(page)
    expect(name).toBe('chokepoint-map-2024-09-01-what-if.png')
    await expect(sheet(page).getByRole('status')).toHaveText(`Saved as ${name}.`)
    const { width, height, corner } = await pixelsOf(page, bytes)
    expect([width, height]).toEqual([3200, 1800])
    expect(decodeQR(corner)).toMatch(
      /^http:\/\/localhost:\d+\/l\/cn-mx-precursors\/\?t=2024-09-01&off=woodside-summit-2023&view=table&data=\d{4}\.\d+\.\d+$/,
    )
  })

  test('is an SVG that says the day, the what-if and the address, and brings its fonts', async ({
    page,
  }) => {
    await open(page, WHAT_IF)
    await sheet(page).getByRole('button', { name: 'SVG' }).click()
    await sheet(page).getByRole('switch', { name: 'QR code' }).click()
    const { name, bytes } = await save(page)
    expect(name).toBe('chokepoint-map-2024-09-01-what-if.svg')
    // A page of no policy reads it: this one takes no markup from a test.
    const reader = await page.context().newPage()
    const { root, texts } = await reader.evaluate((svg) => {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent)
      return { root: file.documentElement.nodeName, texts }
    }, bytes.toString('utf8'))
    expect(root).toBe('svg')
    const all = texts.join(' ')
    expect(texts).toContain('1 September 2024')
    expect(all).toContain('What-if with 1 event off: At Woodside, Biden and Xi')
    expect(all).toContain('described effects taken out, not a forecast')
    expect(all).toMatch(/Sources of what is in front: .*; and \d+ more\. All others stand/)
    expect(all).toContain('/l/cn-mx-precursors/?t=2024-09-01&off=woodside-summit-2023')
    expect(bytes.toString('utf8')).toContain('src:url(data:font/woff2;base64,')
    // The page's policy lets the picture have these fonts: none of them is asked for elsewhere.
    expect(bytes.toString('utf8')).not.toMatch(/url\(["']?(https?:|\/)/)
  })

  test('has the theme that is chosen, whatever the screen has', async ({ page }) => {
    await open(page, '/?view=table&theme=light')
    await sheet(page).getByRole('button', { name: 'SVG' }).click()
    const ground = async () => (await save(page)).bytes.toString('utf8').includes('fill="#fbfaf6"')
    const light = await ground()
    await sheet(page).getByRole('button', { name: 'Dark' }).click()
    expect([light, await ground()]).toEqual([true, false])
  })

  test('has the colours of the states and their key, as the map has', async ({ page }) => {
    await open(page, '/?t=2022-06-01&tint=deaths&view=table')
    await sheet(page).getByRole('button', { name: 'SVG' }).click()
    const { bytes } = await save(page)
    const svg = bytes.toString('utf8')
    expect(svg).toContain('data-states="2022"')
    for (const words of [
      'Deaths involving synthetic opioids per 100,000 residents, 2022',
      '20–40',
      'no figure',
    ]) {
      expect(svg).toContain(words)
    }
  })

  test('says in the sheet what happened when the land does not arrive', async ({ page }) => {
    await page.route('**/outlines.json', (route) => route.abort())
    await page.goto('/?view=table')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await sheet(page).getByRole('tab', { name: 'Picture' }).click()
    await expect(sheet(page)).toContainText('The picture could not be drawn')
    await page.unroute('**/outlines.json')
    await sheet(page).getByRole('button', { name: 'Dark' }).click()
    await expect(preview(page)).toBeVisible()
  })
})
