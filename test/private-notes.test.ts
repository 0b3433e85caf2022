import { describe, expect, it } from 'vitest'
import { say } from '@/words/say'
import { books, textOf } from './support/real-book'

describe.each(books)('the pages without scripts of $id', ({ book, pages }) => {
  const read = textOf([...pages.values()].map(({ body }) => body).join(' '))
  const steps = book.stories.flatMap((story) => story.steps)

  it('have the caption of each step', () => {
    for (const { caption } of steps) expect(read).toContain(say(caption))
  })

  it('have none of the notes, which are the speaker’s', () => {
    const notes = steps
      .flatMap((step) => [step, ...(step.parts ?? [])])
      .flatMap((moment) => (moment.notes ? [say(moment.notes)] : []))
      .filter((words) => words !== '')
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.filter((words) => read.includes(words))).toEqual([])
  })
})
