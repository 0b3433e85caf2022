/** Takes the focus. Not what is written into: a keyboard on glass would come up unasked. */
const TAKES_FOCUS = [
  'button',
  'a[href]',
  'summary',
  'select',
  '[tabindex="0"]',
  '[role="slider"]',
  '[role="tab"]',
  '[role="option"]',
].join()

const isDropped = ({ activeElement, body }: Document) =>
  activeElement === null || activeElement === body

function isUsable(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true })
  )
}

const focusablesIn = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>(TAKES_FOCUS)]

interface Held {
  readonly element: HTMLElement
  /** From the parent outwards, as they were when it got the focus. */
  readonly places: readonly Element[]
  /** What else could have had the focus then, in the order of the page. */
  readonly order: readonly HTMLElement[]
  /** The dialog that it is in, if that was opened while nothing had the focus: nothing needs it afterwards. */
  readonly dialogFromNothing: Element | null
}

function hold(element: HTMLElement, before: Held | null): Held {
  const places: Element[] = []
  for (let at = element.parentElement; at; at = at.parentElement) places.push(at)
  const dialog = element.closest('dialog')
  const isFromNothing = !before || before.dialogFromNothing === dialog
  return {
    element,
    places,
    order: focusablesIn(document),
    dialogFromNothing: isFromNothing ? dialog : null,
  }
}

/** What comes next in the smallest place that is still there and has anything; else what came before, or is new. */
function nextOf({ element, places, order }: Held): HTMLElement | undefined {
  const at = order.indexOf(element)
  const [before, after] = [order.slice(0, Math.max(at, 0)).reverse(), order.slice(at + 1)]
  for (const place of places) {
    if (!place.isConnected) continue
    const fits = (other: HTMLElement) => place.contains(other) && isUsable(other)
    const next = after.find(fits) ?? before.find(fits) ?? focusablesIn(place).find(isUsable)
    if (next) return next
  }
  return undefined
}

/**
 * Hands the focus on wherever what had it goes away or can't have it any more, and nothing that knows better
 * (`useHandedFocus`, a dialog that gives it back) has done so: without it a keyboard begins anew at the top of the page.
 * On stage a press gives the focus up on purpose, so that Space goes on with the talk.
 * @returns stops
 */
export function keepFocus(): () => void {
  let held: Held | null = null
  const take = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement && target !== document.body ? hold(target, held) : null
  }
  // Given up: what had it is still there when all that belongs to the act is done.
  const give = () => {
    const before = held
    queueMicrotask(() => {
      const isGivenUp = isDropped(document) && before && isUsable(before.element)
      if (isGivenUp && held === before) held = null
    })
  }
  const keysDown = new Set<string>()
  const handOn = () => {
    // A key that goes on being pressed would press what gets the focus next.
    if (!held || keysDown.size > 0 || isUsable(held.element)) return
    const isOurs = isDropped(document) || document.activeElement === held.element
    if (!isOurs || !document.hasFocus()) return
    const lost = held
    held = null
    if (!lost.dialogFromNothing || lost.dialogFromNothing.matches(':modal')) nextOf(lost)?.focus()
  }
  const press = ({ code }: KeyboardEvent) => {
    keysDown.add(code)
  }
  const release = ({ code }: KeyboardEvent) => {
    keysDown.delete(code)
    // What the release itself presses comes first.
    setTimeout(handOn)
  }
  const forget = () => keysDown.clear()
  const watcher = new MutationObserver(handOn)
  document.addEventListener('keydown', press, true)
  document.addEventListener('keyup', release, true)
  window.addEventListener('blur', forget)
  document.addEventListener('focusin', take)
  document.addEventListener('focusout', give)
  watcher.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  return () => {
    watcher.disconnect()
    document.removeEventListener('keydown', press, true)
    document.removeEventListener('keyup', release, true)
    window.removeEventListener('blur', forget)
    document.removeEventListener('focusin', take)
    document.removeEventListener('focusout', give)
  }
}
