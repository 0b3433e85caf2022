import type { StoryPicture } from '@/model/schema/story'
import { storyStepWords } from '@/words/story-step'

/** As many pixels as a hall's screen shows, and as few bytes as a browser's storage has room for. */
const WIDEST_PX = 1_920
const MOST_LETTERS = 600_000
const QUALITIES = [0.85, 0.7, 0.55, 0.4] as const
/** Where no quality is small enough, the picture is made smaller. */
const SCALES = [1, 0.75, 0.5] as const

/**
 * A picture of somebody's own as a story keeps it: JPEG, at most 1920 pixels wide.
 * @throws Error with a sentence where the file is no picture that the browser can read
 */
export async function shrinkPicture(file: Blob, alt: string): Promise<StoryPicture> {
  const image = await createImageBitmap(file).catch(() => {
    throw new Error(storyStepWords.pictureProblems.noPicture)
  })
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error(storyStepWords.pictureProblems.noCanvas)
  for (const scale of SCALES) {
    const factor = scale * Math.min(WIDEST_PX / image.width, 1)
    canvas.width = Math.max(Math.round(image.width * factor), 1)
    canvas.height = Math.max(Math.round(image.height * factor), 1)
    // What is clear in a PNG would come out black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    for (const quality of QUALITIES) {
      const data = canvas.toDataURL('image/jpeg', quality)
      if (data.length <= MOST_LETTERS) {
        return { data, widthPx: canvas.width, heightPx: canvas.height, alt }
      }
    }
  }
  throw new Error(storyStepWords.pictureProblems.tooLarge)
}
