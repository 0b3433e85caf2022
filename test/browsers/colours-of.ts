import type { Page } from './browser'

/** How much of a window is in the colour of land by day, and how much in a strong colour, as lines are. */
export async function coloursOf(page: Page) {
  const png = (await page.screenshot()).toString('base64')
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    // Right of the card and above the dock there is the map alone.
    const { data } = context.getImageData(450, 60, image.width - 450, 450)
    let [land, strong] = [0, 0]
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3)
      if (red > 220 && red > blue && green >= blue) land += 1
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 100) strong += 1
    }
    const count = data.length / 4
    return { landShare: land / count, strongShare: strong / count }
  }, png)
}
