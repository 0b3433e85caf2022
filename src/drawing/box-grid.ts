import { type OrientedBox, type Rect, reachAlong } from './oriented-box'

/** About as large as a name is high and wide: a name reaches into few cells, and a cell holds few names. */
const CELL_PX = 64

/** What lies where on a screen, so that only what is near is looked at. */
export interface BoxGrid<T> {
  readonly add: (item: T, round: Rect) => void
  /** @param round as it was added with */
  readonly remove: (item: T, round: Rect) => void
  /** Whether something near does; what lies in several cells may be asked more than once. */
  readonly some: (round: Rect, does: (item: T) => boolean) => boolean
  /** Each thing near, once. */
  readonly near: (round: Rect) => T[]
}

/** Something that lies in some cells. */
interface Filed<T> {
  readonly item: T
  /** The last asking that has found it. */
  found: number
}

/** @param area outside of it things are found as well, only not as fast */
export function createBoxGrid<T>(area: Rect): BoxGrid<T> {
  const columns = Math.max(Math.ceil((area.right - area.left) / CELL_PX), 1)
  const rows = Math.max(Math.ceil((area.bottom - area.top) / CELL_PX), 1)
  const cells = new Map<number, Filed<T>[]>()
  let askings = 0
  const cellOf = (at: number, from: number, count: number): number =>
    Math.min(Math.max(Math.floor((at - from) / CELL_PX), 0), count - 1)

  /** Stops at the first cell for which the answer is yes. */
  const someCell = (round: Rect, does: (cell: number) => boolean): boolean => {
    const [firstColumn, lastColumn] = [
      cellOf(round.left, area.left, columns),
      cellOf(round.right, area.left, columns),
    ]
    const [firstRow, lastRow] = [
      cellOf(round.top, area.top, rows),
      cellOf(round.bottom, area.top, rows),
    ]
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        if (does(row * columns + column)) return true
      }
    }
    return false
  }

  return {
    add: (item, round) => {
      const filed = { item, found: 0 }
      someCell(round, (cell) => {
        const items = cells.get(cell)
        if (items) items.push(filed)
        else cells.set(cell, [filed])
        return false
      })
    },
    remove: (item, round) => {
      someCell(round, (cell) => {
        const items = cells.get(cell)
        const at = items?.findIndex((filed) => filed.item === item) ?? -1
        if (at >= 0) items?.splice(at, 1)
        return false
      })
    },
    some: (round, does) =>
      someCell(round, (cell) => cells.get(cell)?.some(({ item }) => does(item)) ?? false),
    near: (round) => {
      const found: T[] = []
      askings += 1
      someCell(round, (cell) => {
        for (const filed of cells.get(cell) ?? []) {
          if (filed.found === askings) continue
          filed.found = askings
          found.push(filed.item)
        }
        return false
      })
      return found
    },
  }
}

/** The upright rectangle round a box, and so much more at each side. */
export function rectRound(box: OrientedBox, morePx = 0): Rect {
  const x = reachAlong(box, 1, 0) + morePx
  const y = reachAlong(box, 0, 1) + morePx
  return { left: box.x - x, right: box.x + x, top: box.y - y, bottom: box.y + y }
}

/** The upright rectangle round some boxes, and so much more at each side. */
export function rectRoundAll(boxes: readonly OrientedBox[], morePx = 0): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    const round = rectRound(box, morePx)
    left = Math.min(left, round.left)
    top = Math.min(top, round.top)
    right = Math.max(right, round.right)
    bottom = Math.max(bottom, round.bottom)
  }
  return { left, top, right, bottom }
}
