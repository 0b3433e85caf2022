import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import styles from './explained.module.css'

/** What a button needs for its explanation to show on hover, on focus and on tap. */
export interface ExplainedTrigger {
  readonly 'aria-describedby': string
  readonly onPointerEnter: (event: PointerEvent<HTMLButtonElement>) => void
  readonly onPointerLeave: () => void
  readonly onFocus: (event: FocusEvent<HTMLButtonElement>) => void
  readonly onBlur: () => void
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void
}

/** `lent`: as long as the pointer or the focus is there. `kept`: until it is sent away. */
type Showing = 'no' | 'lent' | 'kept'

/** A pointer on its way past is not asking; one that leaves may be on its way to the text. */
const COMING_MS = 120
const LEAVING_MS = 180

const GAP_PX = 6
const EDGE_PX = 8

/** Puts the text under its button, or over it where there is no room below. */
function place(tip: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect()
  const { offsetWidth, offsetHeight, style } = tip
  const rightmost = window.innerWidth - offsetWidth - EDGE_PX
  const below = box.bottom + GAP_PX
  const hasRoom = below + offsetHeight + EDGE_PX <= window.innerHeight
  style.left = `${Math.max(Math.min(box.left, rightmost), EDGE_PX)}px`
  style.top = `${hasRoom ? below : Math.max(box.top - offsetHeight - GAP_PX, EDGE_PX)}px`
}

/** Keeps the text beside its button while it shows; Escape and a press elsewhere send it away. */
function useShown(
  isShown: boolean,
  tip: { readonly current: HTMLElement | null },
  anchor: { readonly current: HTMLElement | null },
  onAway: () => void,
): void {
  useLayoutEffect(() => {
    // Synchronises with the browser's top layer, so that no panel cuts the text.
    const [text, button] = [tip.current, anchor.current]
    if (!isShown || !text || !button) return
    text.showPopover()
    place(text, button)
    const follow = () => place(text, button)
    window.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
      text.hidePopover()
    }
  }, [isShown, tip, anchor])
  useEffect(() => {
    // Synchronises with keys and presses anywhere: the text may show without having the focus.
    if (!isShown) return
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The sheet round it stays: one press closes one thing.
      event.preventDefault()
      event.stopPropagation()
      onAway()
    }
    const handlePress = ({ target }: Event) => {
      const isOwn = [tip, anchor].some(({ current }) => current?.contains(target as Node))
      if (!isOwn) onAway()
    }
    document.addEventListener('keydown', handleKey, { capture: true })
    document.addEventListener('pointerdown', handlePress, { capture: true })
    return () => {
      document.removeEventListener('keydown', handleKey, { capture: true })
      document.removeEventListener('pointerdown', handlePress, { capture: true })
    }
  }, [isShown, tip, anchor, onAway])
}

interface ExplainedProps {
  readonly text: string
  readonly trigger: (props: ExplainedTrigger) => ReactElement
}

/** A button with a sentence that explains it, shown beside it and read out with it. */
export function Explained({ text, trigger }: ExplainedProps) {
  const id = useId()
  const tip = useRef<HTMLSpanElement>(null)
  const anchor = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [showing, setShowing] = useState<Showing>('no')
  const [hide] = useState(() => () => {
    clearTimeout(timer.current)
    setShowing('no')
  })
  useShown(showing !== 'no', tip, anchor, hide)
  useEffect(() => () => clearTimeout(timer.current), [])

  const after = (ms: number, act: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, ms)
  }
  const lend = () => setShowing((now) => (now === 'no' ? 'lent' : now))
  const leave = () => {
    if (anchor.current?.matches(':focus-visible')) return clearTimeout(timer.current)
    after(LEAVING_MS, () => setShowing((now) => (now === 'lent' ? 'no' : now)))
  }
  return (
    <>
      {trigger({
        'aria-describedby': id,
        onPointerEnter: ({ currentTarget, pointerType }) => {
          anchor.current = currentTarget
          if (pointerType !== 'touch') after(COMING_MS, lend)
        },
        onPointerLeave: leave,
        onFocus: ({ currentTarget }) => {
          anchor.current = currentTarget
          if (currentTarget.matches(':focus-visible')) lend()
        },
        onBlur: hide,
        onClick: ({ currentTarget, nativeEvent }) => {
          anchor.current = currentTarget
          // A mouse is over it anyway; a finger and a key ask by pressing, and send it away so.
          const isMouse = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'mouse'
          if (!isMouse) setShowing((now) => (now === 'kept' ? 'no' : 'kept'))
        },
      })}
      <span
        ref={tip}
        id={id}
        role="tooltip"
        aria-live="off"
        popover="manual"
        className={styles.tip}
        onPointerEnter={() => clearTimeout(timer.current)}
        onPointerLeave={leave}
      >
        {text}
      </span>
    </>
  )
}

interface ExplainedWordProps {
  readonly text: string
  readonly children: ReactNode
}

/** A word within a text that explains itself: underlined with dots. */
export function ExplainedWord({ text, children }: ExplainedWordProps) {
  return (
    <Explained
      text={text}
      trigger={(props) => (
        <button type="button" className={styles.word} {...props}>
          {children}
        </button>
      )}
    />
  )
}
