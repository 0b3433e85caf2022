import { createLabelKeeper } from '@/drawing/keep-labels'
import type { LabelCandidate } from '@/drawing/label-candidate'
import type { LabelForm } from '@/drawing/label-form'
import type { LabelSpec } from '@/drawing/label-specs'
import { landWith } from '@/drawing/land'
import { leaderOf } from '@/drawing/leader'
import type { LabelScreen } from '@/drawing/measured-label'
import type { MercatorPoint } from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import type { OrientedBox } from '@/drawing/oriented-box'
import type { Project, ScreenPoint } from '@/drawing/screen-curve'
import { mapNamesWords } from '@/words/map-names'
import {
  createLabelElement,
  type LabelElement,
  type LabelHandlers,
  type LabelSetting,
} from './label-element'
import styles from './map.module.css'
import { createPlaceDot, type PlaceDot } from './place-dot'

/** Where a label is fixed in the world, and how it stands off from there on the screen. */
interface Anchor {
  readonly at: MercatorPoint
  readonly dx: number
  readonly dy: number
  readonly angle: number
  readonly form: LabelForm['name']
  readonly key: string
}

/** What layOut needs besides what it knows itself. */
type Screen = Omit<LabelScreen, 'points' | 'landOf'>

interface Entry {
  readonly label: LabelElement
  readonly dot: PlaceDot | null
  spec: LabelSpec
  /** The place itself, or the middle of the flow. */
  home: MercatorPoint
  anchor: Anchor | null
}

export interface LabelLayer {
  /** @param homeOf where a label belongs in the world, by its key */
  readonly setSpecs: (
    specs: readonly LabelSpec[],
    homeOf: (spec: LabelSpec) => MercatorPoint | null,
  ) => void
  /**
   * Chooses positions for a settled view.
   * @param network null where no country is named in its land
   * @param anchorAt a point along a flow's curve
   * @returns where names stand now
   */
  readonly layOut: (
    screen: Screen,
    network: Network | null,
    project: Project,
    anchorAt: (linkId: string, share: number) => MercatorPoint | null,
  ) => readonly OrientedBox[]
  /** What is pointed at is named although it would wait. @returns whether that changes a thing */
  readonly ask: (key: string | null) => boolean
  /** Moves all labels with the map; nothing is chosen anew. */
  readonly follow: (project: Project) => void
  readonly pulse: (placeIds: readonly string[]) => void
  readonly forgetMeasures: () => void
  /** After another view, labels need not stay where they were. */
  readonly forgetPositions: () => void
  readonly element: HTMLElement
}

function createEntry(spec: LabelSpec, home: MercatorPoint, handlers: LabelHandlers): Entry {
  return {
    label: createLabelElement(spec, handlers),
    dot: spec.target.kind === 'place' ? createPlaceDot(spec.rank) : null,
    spec,
    home,
    anchor: null,
  }
}

/** Whether a name stands at one point of the world, rather than along a line. */
function isFixed({ target, atPlace }: LabelSpec): boolean {
  return target.kind !== 'link' || atPlace !== undefined
}

function settingOf({ form, bend, box, anchor, hasLeader }: LabelCandidate): LabelSetting {
  const leader = hasLeader ? leaderOf(box, anchor) : null
  return { form, bend, halfWidth: box.halfWidth, leader }
}

/** The names over the map, as buttons in a fixed order. */
export function createLabelLayer(handlers: LabelHandlers, name = mapNamesWords.places): LabelLayer {
  const element = document.createElement('div')
  element.className = styles.labels ?? ''
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', name)
  let entries = new Map<string, Entry>()
  const keeper = createLabelKeeper()
  let placed: ReadonlyMap<string, LabelCandidate> = new Map()
  let isFresh = true
  let asked: string | null = null

  const follow = (project: Project): void => {
    for (const { label, dot, home, anchor } of entries.values()) {
      const at = project(home)
      dot?.moveTo(at)
      const from = anchor ? project(anchor.at) : null
      if (anchor && from) {
        const { dx, dy, angle, form } = anchor
        label.moveTo({ x: from.x + dx, y: from.y + dy, angle, form })
        continue
      }
      label.moveTo(null)
      if (at) label.waitAt(at.x, at.y)
    }
  }

  return {
    element,
    follow,
    setSpecs: (specs, homeOf) => {
      const next = new Map<string, Entry>()
      for (const spec of specs) {
        const home = homeOf(spec)
        if (!home) continue
        const entry = entries.get(spec.key) ?? createEntry(spec, home, handlers)
        entry.spec = spec
        entry.home = home
        entry.label.update(spec)
        next.set(spec.key, entry)
      }
      for (const [key, { label, dot }] of entries) {
        if (next.has(key)) continue
        label.button.remove()
        dot?.element.remove()
      }
      const wanted = [...next.values()].flatMap(({ label, dot }) =>
        dot ? [dot.element, label.button] : [label.button],
      )
      // Only what is out of order is moved: a moved button would lose the focus.
      wanted.forEach((node, i) => {
        if (element.children[i] !== node) element.insertBefore(node, element.children[i] ?? null)
      })
      entries = next
    },
    ask: (key) => {
      const isWaiting = (each: string | null) =>
        each !== null && entries.get(each)?.spec.shown === 'asked'
      const isOther = key !== asked && (isWaiting(key) || isWaiting(asked))
      asked = key
      return isOther
    },
    layOut: (screen, network, project, anchorAt) => {
      const points = new Map<string, ScreenPoint | null>()
      for (const [key, { home, spec }] of entries) {
        if (isFixed(spec)) points.set(key, project(home))
      }
      const labels = [...entries.values()].map(({ spec, label, anchor }) => ({
        spec,
        forms: label.measure(),
        lastKey: isFresh ? null : (anchor?.key ?? null),
        isAskedFor: spec.key === asked,
      }))
      if (isFresh) keeper.forget()
      isFresh = false
      const landOf = network ? { landOf: landWith(network, project) } : {}
      const before = placed
      placed = keeper.layOut(labels, { ...screen, points, ...landOf })
      const boxes = [...placed.values()].flatMap(({ parts }) => parts)
      if (placed === before) return boxes
      const settle: (() => void)[] = []
      for (const [key, entry] of entries) {
        const candidate = placed.get(key)
        const { spec } = entry
        const at =
          !candidate || isFixed(spec) ? entry.home : anchorAt(spec.target.id, candidate.share)
        const from = at ? project(at) : null
        if (candidate) settle.push(entry.label.set(settingOf(candidate)))
        entry.anchor =
          candidate && at && from
            ? {
                at,
                dx: candidate.box.x - from.x,
                dy: candidate.box.y - from.y,
                angle: candidate.box.angle,
                form: candidate.form,
                key: candidate.key,
              }
            : null
      }
      for (const apply of settle) apply()
      follow(project)
      return boxes
    },
    pulse: (placeIds) => {
      for (const id of placeIds) entries.get(`place:${id}`)?.dot?.pulse()
    },
    forgetPositions: () => {
      isFresh = true
    },
    forgetMeasures: () => {
      for (const { label } of entries.values()) label.forget()
    },
  }
}
