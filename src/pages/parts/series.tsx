import { Fragment, type ReactNode } from 'react'
import { betweenItems } from '@/words/joined'

interface SeriesProps<Item extends string | number> {
  readonly items: readonly Item[]
  readonly draw: (item: Item) => ReactNode
}

/** Parts of a page, such as links, in a series. */
export function Series<Item extends string | number>({ items, draw }: SeriesProps<Item>) {
  return items.map((item, i) => (
    <Fragment key={item}>
      {i > 0 && betweenItems()}
      {draw(item)}
    </Fragment>
  ))
}
