const TEXT_FIELD = 'textarea, select, input:not([type=range], [type=checkbox], [type=radio])'
const SLIDER = 'input[type=range], [role=slider]'
const PRESSED = 'button, a, summary, input'

/** Has the focus where nothing else has. */
const PAGE = 'html, body'

const PRESS_KEYS = [' ', 'Enter']
const PAGE_KEYS = ['PageDown', 'PageUp']
const SCROLL_KEYS = ['ArrowDown', 'ArrowUp']
const SLIDER_KEYS = [...SCROLL_KEYS, 'ArrowLeft', 'ArrowRight', 'Home', 'End']

export function isTextField(target: Element): boolean {
  return target.matches(TEXT_FIELD)
}

/**
 * Whether what has the focus needs a key itself; all others are the talk's. Page Down and Page Up,
 * which a clicker sends, always are: nobody should have to look for the focus first.
 */
export function keepsKey(target: Element, key: string): boolean {
  if (isTextField(target)) return !PAGE_KEYS.includes(key)
  if (target.matches(SLIDER)) return SLIDER_KEYS.includes(key)
  if (target.closest(PRESSED)) return PRESS_KEYS.includes(key)
  // Browsers give the focus to what scrolls by themselves.
  const isScroller = !target.matches(PAGE) && target.scrollHeight > target.clientHeight
  return isScroller && SCROLL_KEYS.includes(key)
}
