import type { Snapshot } from '../src/model/schema/versions'
import { licensed } from './answers/licensed'
import type { Content } from './content/content'
import type { Answer, Params, Route } from './route'

export const perChain = (contents: readonly Content[]): Params[] =>
  contents.map(({ chain }) => ({ chain: chain.id }))

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) })

/** Answers from one chain, or says that there is no such chain. */
export function ofChain(answer: (content: Content, params: Params) => Answer): Route['answer'] {
  return ({ contents }, params) => {
    const id = params.chain ?? ''
    const content = contents.find(({ chain }) => chain.id === id)
    const known = contents.map(({ chain }) => chain.id)
    return content ? answer(content, params) : { missing: 'chain', id, known }
  }
}

/** One series by its id, or which ones there are. */
export function seriesOf(
  { chain, series }: Pick<Snapshot, 'chain' | 'series'>,
  params: Params,
): Answer {
  const id = params.series ?? ''
  const found = series.find((each) => each.id === id)
  return found
    ? json(licensed(chain, found))
    : { missing: 'series', id, known: series.map((each) => each.id) }
}
