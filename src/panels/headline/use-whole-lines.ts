import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'

/** What holds the list, and would scroll where the list is too long for it. */
const HOLDER = '[data-holds-whole-lines]'

/**
 * Hides items of a list from its end until what holds it needs not scroll. They are hidden in the page itself for as long
 * as it is measured; nothing is painted meanwhile.
 * @param lines all that may be shown, in order
 * @param rest the line that counts those that are not shown
 * @returns how many lines have room; -1 where not even their count has
 */
function countFitting(holder: Element, lines: readonly HTMLElement[], rest: HTMLElement): number {
  const wereHidden = [...lines, rest].map((line) => [line, line.hidden] as const)
  const fits = () => holder.scrollHeight <= holder.clientHeight
  for (const line of lines) line.hidden = false
  rest.hidden = rest.dataset.beyond === '0'
  let count = lines.length
  while (count > 0 && !fits()) {
    count -= 1
    const line = lines[count]
    if (line) line.hidden = true
    rest.hidden = false
  }
  if (count === 0 && !fits()) count = -1
  for (const [line, isHidden] of wereHidden) line.hidden = isHidden
  return count
}

/**
 * How many lines of a list are shown whole, kept up to date with the room there is: no line is cut by what stands below.
 * @param what the list holds: measured again where that is another, not at each step of the day
 * @param most where nothing limits them
 */
export function useWholeLines(
  list: RefObject<HTMLElement | null>,
  what: string,
  most: number,
): number {
  const [count, setCount] = useState(most)
  const measure = useEffectEvent(() => {
    const holder = list.current?.closest(HOLDER)
    const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement)
    const rest = items.pop()
    if (holder && rest) setCount(countFitting(holder, items, rest))
  })
  useLayoutEffect(() => {
    // Synchronises with what the list holds by now, before it is painted.
    if (what !== '') measure()
  }, [what])
  const isEmpty = what === ''
  useEffect(() => {
    // Synchronises with the room, with what stands below in it, and with letters that arrive late.
    if (isEmpty) return
    const holder = list.current?.closest(HOLDER)
    if (!holder) return
    const again = () => measure()
    const observer = new ResizeObserver(again)
    observer.observe(holder)
    if (holder.lastElementChild) observer.observe(holder.lastElementChild)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [list, isEmpty])
  return Math.min(count, most)
}
