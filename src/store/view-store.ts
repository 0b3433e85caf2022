import { create } from 'zustand'
import { subscribeWithSelector } from 'zustand/middleware'
import type { By } from '@/model/choices'
import type { Day } from '@/model/day'
import type { CommodityId } from '@/model/schema/commodity'
import type { ChainEvent } from '@/model/schema/history'
import type { Scope } from '@/model/schema/network'
import {
  type Camera,
  type Compare,
  DEFAULT_VIEW,
  type Projection,
  type Selection,
  type Surface,
  type Theme,
  toSortedSet,
  type ViewState,
  withCommodity,
  withSwitched,
} from './view-state'

/** How a change enters the browser's history: `push` for discrete acts, `replace` for drags and play. */
export type HistoryMode = 'push' | 'replace'

/** An address that says more than could be shown stays as it is until the next act. */
type UnwrittenMode = 'keep'

interface ViewStore {
  readonly view: ViewState
  /** How the last change wants to be written; null when it came from the address itself. */
  readonly historyMode: HistoryMode | UnwrittenMode | null
  /** Of the chain that is shown: it stays out of the address. null until a chain is there. */
  readonly openingDay: Day | null
}

export const useViewStore = create<ViewStore>()(
  subscribeWithSelector(
    (): ViewStore => ({ view: DEFAULT_VIEW, historyMode: null, openingDay: null }),
  ),
)

function change(patch: Partial<ViewState>, historyMode: HistoryMode | UnwrittenMode): void {
  useViewStore.setState(({ view }) => ({ view: { ...view, ...patch }, historyMode }))
}

/** Takes a whole view from the address; it is not written back. */
export function adoptView(view: ViewState): void {
  useViewStore.setState({ view, historyMode: null })
}

/** Shows a whole view at once, such as a step of a story. */
export function showView(view: ViewState, historyMode: HistoryMode): void {
  useViewStore.setState({ view, historyMode })
}

/** Several choices made by one act, and so taken back by one step. */
export function choose(patch: Partial<ViewState>): void {
  change(patch, 'push')
}

/** Told by whoever shows a chain. */
export function setOpeningDay(openingDay: Day): void {
  useViewStore.setState({ openingDay })
}

/** As a view holds it: null for the day that the chain opens on. */
export function chosenDay(day: Day): Day | null {
  return day === useViewStore.getState().openingDay ? null : day
}

export function setDay(day: Day, historyMode: HistoryMode): void {
  change({ day: chosenDay(day) }, historyMode)
}

/** Goes to an event and selects it: one act, one step back. */
export function openEvent(id: string, day: Day): void {
  change({ day: chosenDay(day), selection: { kind: 'event', id } }, 'push')
}

export function select(selection: Selection | null): void {
  const current = useViewStore.getState().view.selection
  if (current?.kind === selection?.kind && current?.id === selection?.id) return
  change({ selection }, 'push')
}

/** Levers, and events that are off by default, are listed while they are on. */
export function setLeverOn(id: string, isOn: boolean): void {
  const { on } = useViewStore.getState().view
  change({ on: withSwitched(on, id, isOn) }, 'push')
}

/** Verified events are listed while they are off; the others are treated as levers are. */
export function setEventOn({ id, status }: Pick<ChainEvent, 'id' | 'status'>, isOn: boolean): void {
  if (status !== 'verified') {
    setLeverOn(id, isOn)
    return
  }
  const { off } = useViewStore.getState().view
  change({ off: withSwitched(off, id, !isOn) }, 'push')
}

/** Puts every event and lever back to what happened. */
export function restoreAll(): void {
  change({ off: [], on: [] }, 'push')
}

/** A new scope shows other places, so the camera is fitted anew. */
export function setScope(scope: Scope): void {
  change({ scope, camera: null }, 'push')
}

/** @param all commodities of the chain */
export function setCommodityShown(
  commodity: CommodityId,
  isShown: boolean,
  all: readonly CommodityId[],
): void {
  const { show } = useViewStore.getState().view
  change({ show: withCommodity(show, commodity, isShown, all) }, 'push')
}

export function setBy(by: By): void {
  change({ by }, 'push')
}

/** A hand on the map: one of many moves. */
export function setCamera(camera: Camera | null): void {
  change({ camera }, 'replace')
}

/** A chosen camera, which back leaves again; null: fitted to the flows. */
export function zoomTo(camera: Camera | null): void {
  change({ camera }, 'push')
}

/** A camera for one projection rarely suits the other, so it is fitted anew. */
export function setProjection(projection: Projection): void {
  change({ projection, camera: null }, 'push')
}

export function setCompare(compare: Compare | null, history: 'push' | 'replace' = 'push'): void {
  change({ compare }, history)
}

/** Puts a whole what-if in place at once, as a preset does. */
export function setWhatIf(off: readonly string[], on: readonly string[]): void {
  change({ off: toSortedSet(off), on: toSortedSet(on) }, 'push')
}

/** @param series null = those that the chain opens with */
export function setSeries(series: readonly string[] | null): void {
  change({ series }, 'push')
}

export function setTint(tint: string): void {
  change({ tint }, 'push')
}

export function setTheme(theme: Theme | null): void {
  change({ theme }, 'replace')
}

export function setSurface(surface: Surface): void {
  change({ surface }, 'push')
}

/** What a view is seen in, whatever it shows. */
export function surroundings(): Pick<ViewState, 'chain' | 'theme' | 'language' | 'data'> {
  const { chain, theme, language, data } = useViewStore.getState().view
  return { chain, theme, language, data }
}

/** Puts a story on stage; the stage fills in the step, the first where none is named. */
export function beginTalk(story: string, step: string | null = null): void {
  showView({ ...DEFAULT_VIEW, ...surroundings(), story, step, surface: 'present' }, 'push')
}

/** Ends the talk where it is: the map stays as it is shown. */
export function endStory(): void {
  change({ surface: 'explore', story: null, step: null }, 'push')
}

/** Shows the data as it was under a version; null = the data served now. */
export function setData(data: string | null): void {
  change({ data }, 'push')
}

/**
 * Forgets ids that the dataset does not know, or follows their aliases.
 * @param isLost something is forgotten: the address still names it, and who reloads is told again
 */
export function repairView(patch: Partial<ViewState>, isLost: boolean): void {
  change(patch, isLost ? 'keep' : 'replace')
}
