import { BENT_RADIANS, bentAt, bentRise } from '@/drawing/bent-words'
import type { LabelForm } from '@/drawing/label-form'
import { labelForms, nameBreak, type TextSize } from '@/drawing/label-forms'
import type { LabelSpec, MapTarget } from '@/drawing/label-specs'
import type { Leader } from '@/drawing/leader'
import { furtherFact } from '@/words/joined'
import { linePieces } from '@/words/line-pieces'
import styles from './map.module.css'

export interface LabelHandlers {
  readonly onSelect: (target: MapTarget) => void
  readonly onHover: (target: MapTarget | null) => void
}

/** Where a label stands: on the screen, turned, in one of its forms. */
interface LabelPosition {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly form: LabelForm['name']
}

/** How a label is set while it stands: along a bent line, or with a thin line to what it names. */
export interface LabelSetting {
  readonly form: LabelForm['name']
  readonly bend: number
  readonly halfWidth: number
  readonly leader: Leader | null
}

/** One label as a button over the map. */
export interface LabelElement {
  readonly button: HTMLButtonElement
  readonly update: (spec: LabelSpec) => void
  /** Its forms as they would be set now, the fullest first. */
  readonly measure: () => readonly LabelForm[]
  /** Forgets what was measured, for other fonts or another screen. */
  readonly forget: () => void
  /** null: no room. The label stays reachable by keyboard, and shows itself there. */
  readonly moveTo: (position: LabelPosition | null) => void
  /** Reads where its words stand, before any label writes; what it returns bends them. */
  readonly set: (setting: LabelSetting) => () => void
  /** Where it shows itself when it has no room but is focused. */
  readonly waitAt: (x: number, y: number) => void
}

/** A text as words that can be turned each for itself. */
function setWords(parent: HTMLElement, text: string): void {
  parent.replaceChildren(
    ...linePieces(text).flatMap((piece) => {
      const word = piece.trimEnd()
      const element = document.createElement('span')
      element.className = styles.word ?? ''
      element.textContent = word
      return word === piece ? [element] : [element, piece.slice(word.length)]
    }),
  )
}

let ruler: CanvasRenderingContext2D | null | undefined

function textSize(element: HTMLElement): TextSize {
  ruler ??= document.createElement('canvas').getContext('2d')
  const style = getComputedStyle(element)
  const fontPx = Number.parseFloat(style.fontSize)
  const linePx = Number.parseFloat(style.lineHeight) || fontPx * 1.2
  const text = element.textContent
  if (!text || !ruler) return { widthPx: 0, fontPx, linePx: 0 }
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return { widthPx: Math.ceil(ruler.measureText(text).width) + 2, fontPx, linePx }
}

interface Words {
  /** The name up to its best break, and the rest. */
  readonly first: HTMLElement
  readonly second: HTMLElement
  readonly detail: HTMLElement
  readonly extra: HTMLElement
}

function formsOf(kind: LabelSpec['target']['kind'], words: Words): readonly LabelForm[] {
  return labelForms(kind, {
    first: textSize(words.first),
    second: textSize(words.second),
    detail: textSize(words.detail),
    extra: textSize(words.extra),
  })
}

function classOf(spec: LabelSpec): string {
  return [
    styles.label,
    styles[spec.target.kind],
    styles[spec.rank],
    spec.isSelected ? styles.selected : '',
    spec.isQuiet ? styles.quiet : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export function createLabelElement({ target }: LabelSpec, handlers: LabelHandlers): LabelElement {
  const button = document.createElement('button')
  const name = document.createElement('span')
  const first = document.createElement('span')
  const second = document.createElement('span')
  const detail = document.createElement('span')
  const level = document.createElement('span')
  const extra = document.createElement('span')
  button.type = 'button'
  name.className = styles.name ?? ''
  detail.className = styles.detail ?? ''
  extra.className = styles.extra ?? ''
  name.append(first, second)
  detail.append(level, extra)
  button.append(name, ' ', detail) // a flex box drops the space, a voice needs it
  button.addEventListener('click', () => handlers.onSelect(target))
  for (const type of ['pointerenter', 'focus']) {
    button.addEventListener(type, () => handlers.onHover(target))
  }
  for (const type of ['pointerleave', 'blur']) {
    button.addEventListener(type, () => handlers.onHover(null))
  }
  let spec: LabelSpec | null = null
  let forms: readonly LabelForm[] | null = null
  let shown = ''
  let settled = ''
  /** Middles of the words, from the middle of the label, by form. */
  const middles = new Map<string, readonly number[]>()
  const words = (): HTMLElement[] => [
    ...button.querySelectorAll<HTMLElement>(`.${styles.word ?? ''}`),
  ]
  const middlesIn = (form: LabelForm['name']): readonly number[] => {
    const known = middles.get(form)
    if (known) return known
    button.dataset.form = form
    const half = button.offsetWidth / 2
    const read = words().map((word) => word.offsetLeft + word.offsetWidth / 2 - half)
    middles.set(form, read)
    return read
  }

  const show = (transform: string, form: string): void => {
    if (shown === transform + form) return
    shown = transform + form
    button.dataset.form = form
    button.style.transform = transform
  }

  return {
    button,
    update: (next) => {
      const hasNewWords =
        spec?.name !== next.name || spec.detail !== next.detail || spec.extra !== next.extra
      if (hasNewWords) {
        const at = nameBreak(next.name)
        setWords(first, next.name.slice(0, at))
        setWords(second, next.name.slice(at))
        setWords(level, next.detail)
        setWords(extra, furtherFact(next.extra))
        forms = null
        settled = ''
        middles.clear()
      }
      if (spec?.sentence !== next.sentence) button.setAttribute('aria-label', next.sentence)
      if (spec?.isSelected !== next.isSelected) {
        button.setAttribute('aria-pressed', String(next.isSelected))
      }
      if (next.commodity) {
        const ink = `var(--commodity-ink-${next.commodity})`
        button.style.setProperty('--commodity-ink', ink)
      }
      if (!spec || spec.isSelected !== next.isSelected || spec.isQuiet !== next.isQuiet) {
        button.className = classOf(next)
      }
      spec = next
    },
    measure: () => {
      forms ??= formsOf(target.kind, { first, second, detail: level, extra })
      return forms
    },
    forget: () => {
      forms = null
      settled = ''
      middles.clear()
    },
    set: ({ form, bend, halfWidth, leader }) => {
      const next = [form, bend.toFixed(5), halfWidth.toFixed(0)].join(' ')
      const isBent = Math.abs(bend) * halfWidth > BENT_RADIANS
      const at = isBent && settled !== next ? middlesIn(form) : null
      return () => {
        button.toggleAttribute('data-led', leader !== null)
        if (leader) {
          const { from, to } = leader
          const [dx, dy] = [to.x - from.x, to.y - from.y]
          button.style.setProperty('--leader-x', `${from.x.toFixed(1)}px`)
          button.style.setProperty('--leader-y', `${from.y.toFixed(1)}px`)
          button.style.setProperty('--leader-length', `${Math.hypot(dx, dy).toFixed(1)}px`)
          button.style.setProperty('--leader-angle', `${Math.atan2(dy, dx).toFixed(3)}rad`)
        }
        if (settled === next) return
        settled = next
        words().forEach((word, i) => {
          const x = at?.[i]
          if (x === undefined) {
            word.style.transform = ''
            return
          }
          const { y, angle } = bentAt(x, bend)
          const rise = bentRise(halfWidth, bend) + y
          word.style.transform = `translateY(${rise.toFixed(1)}px) rotate(${angle.toFixed(4)}rad)`
        })
      }
    },
    moveTo: (position) => {
      button.classList.toggle(styles.crowded ?? 'crowded', position === null)
      if (!position) return
      const { x, y, angle, form } = position
      const isTurned = Math.abs(angle) > 0.002
      // Whole pixels keep upright text crisp.
      const [left, top] = isTurned ? [x, y] : [Math.round(x), Math.round(y)]
      const turn = isTurned ? ` rotate(${angle.toFixed(4)}rad)` : ''
      show(
        `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px) translate(-50%, -50%)${turn}`,
        form,
      )
    },
    waitAt: (x, y) => {
      show(`translate(${x.toFixed(0)}px, ${y.toFixed(0)}px) translate(-50%, -50%)`, 'line')
    },
  }
}
