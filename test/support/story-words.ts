import type { Page } from '@playwright/test'

interface Words {
  readonly en: string
}

/** A story in the words in which the server tells it. */
export interface StoryWords {
  readonly title: Words
  readonly summary: Words
  readonly steps: readonly {
    readonly id: string
    readonly title: Words
    readonly caption: Words
    readonly notes: Words
    readonly parts?: readonly {
      readonly kind?: string
      readonly title?: Words
      readonly caption: Words
    }[]
  }[]
}

/** Asks the server for a shipped story, as the page does. */
export async function storyWords(page: Page, id: string): Promise<StoryWords> {
  const answer = await page.request.get(`/api/v1/chains/fentanyl/stories/${id}.json`)
  return answer.json()
}
