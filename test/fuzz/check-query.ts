import { unreadWords } from '@/app/unread-words'
import type { ChainIndex } from '@/model/chain-index'
import { createSceneBuilder, type SceneBuilder } from '@/scene/build-scene'
import type { ViewState } from '@/store/view-state'
import { nearestOf } from '@/url/nearest-value'
import { resolveIds } from '@/url/resolve-ids'
import { formatView, parseView } from '@/url/view-codec'
import { viewParams } from '@/url/view-params'

const KEYS = Object.keys(viewParams) as (keyof ViewState)[]

function demand(holds: boolean, rule: string, query: string): void {
  if (!holds) throw new Error(`${rule}: ${JSON.stringify(query)}`)
}

/**
 * Holds one query string against the rules of the codec.
 * @throws Error with the query where one is broken
 */
export function checkCodec(query: string): void {
  const { view, ignored } = parseView(query)
  const text = formatView(view)
  const again = parseView(text)
  demand(again.ignored.length === 0, 'what was written can be read', query)
  demand(/^(?:\?[A-Za-z0-9=&,.:/_-]*[A-Za-z0-9])?$/.test(text), 'it needs no escapes', query)
  demand(formatView(again.view) === text, 'what was read and written is stable', query)

  const params = new URLSearchParams(query)
  let unread = 0
  for (const key of KEYS) {
    const { param } = viewParams[key]
    const values = params.getAll(param).map((value) => [param, value])
    const alone = parseView(new URLSearchParams(values).toString())
    unread += alone.ignored.length
    const isSame = JSON.stringify(alone.view[key]) === JSON.stringify(view[key])
    demand(isSame, `${param} means the same beside anything else`, query)
  }
  const told = ignored.filter(({ lost }) => lost === 'value').length
  demand(told === unread, 'each value that can’t be read is told once', query)
}

/** Opens a query string as the page does, up to what is drawn and said. */
export type Opener = (query: string) => { readonly unread: number }

/** @throws Error where an address that was mended is not read in full */
export function createOpener(index: ChainIndex): Opener {
  const build: SceneBuilder = createSceneBuilder(index)
  return (query) => {
    const { view, ignored } = parseView(query)
    const { patch, ignored: unknown } = resolveIds(index, view)
    const mended = { ...view, ...patch }
    const scene = build(mended)
    demand(scene.day >= index.spanFrom && scene.day < index.spanTo, 'a day of the axis', query)
    demand(resolveIds(index, mended).ignored.length === 0, 'what is left is known', query)
    const unread = [...ignored, ...unknown]
    for (const one of unread) {
      demand(unreadWords(one).length < 250, 'a line is a line', query)
      const nearest = nearestOf(one, index)
      if (nearest === null) continue
      const taken = parseView(formatView({ ...mended, ...nearest.take(mended) }))
      const left = taken.ignored.length + resolveIds(index, taken.view).ignored.length
      demand(left === 0, `the nearest, ${nearest.text}, can be read`, query)
    }
    return { unread: unread.length }
  }
}
