import { create } from 'zustand'
import { useViewStore } from './view-store'

/** What may stand at the right of the map while nothing is selected. */
export type SidePart = 'events' | 'routes' | null

/** How high the sheet of a small screen stands. */
export type SheetHeight = 'peek' | 'half' | 'full'

/**
 * What somebody opened, remembered for the session and never in the address: a link opens what it
 * shows, not how somebody had arranged the room round it.
 */
export interface SessionStore {
  /** Whether all routes and the outcomes are unfolded over the time axis; null: nobody has said. */
  readonly isScoreOpen: boolean | null
  readonly side: SidePart
  /** Not remembered: a link opens with its map. */
  readonly sheet: SheetHeight
  /** Whether the way in (the story, and how to explore) has done its work. */
  readonly isAtHome: boolean
  /** Whether they have closed the line on why this browser has the plain map alone. */
  readonly knowsWhyPlain: boolean
}

const STORAGE_KEY = 'chokepoint.session'
const CLOSED: SessionStore = {
  isScoreOpen: null,
  side: null,
  sheet: 'peek',
  isAtHome: false,
  knowsWhyPlain: false,
}

/** Storage may be forbidden, full, or hold what another version wrote. */
function kept(): SessionStore {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null')
    if (typeof found !== 'object' || found === null) return CLOSED
    const read = { ...CLOSED, ...found }
    return {
      isScoreOpen: typeof read.isScoreOpen === 'boolean' ? read.isScoreOpen : null,
      side: read.side === 'events' || read.side === 'routes' ? read.side : null,
      sheet: 'peek',
      isAtHome: read.isAtHome === true,
      knowsWhyPlain: read.knowsWhyPlain === true,
    }
  } catch {
    return CLOSED
  }
}

export const useSessionStore = create<SessionStore>()(kept)

function remember(patch: Partial<SessionStore>): void {
  useSessionStore.setState(patch)
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(useSessionStore.getState()))
  } catch {
    // It holds for this page all the same.
  }
}

export function setScoreOpen(isScoreOpen: boolean): void {
  remember({ isScoreOpen })
}

export function setSide(side: SidePart): void {
  remember({ side })
}

export function setSheet(sheet: SheetHeight): void {
  remember({ sheet })
}

/**
 * The sheet of a small screen comes up to say what is tapped, or linked to: before anything is drawn, as a map is laid
 * out in what it leaves. It goes down where something else leads to the map.
 * @returns stops that
 */
export function raiseSheetWithSelection(): () => void {
  const stopRaising = useViewStore.subscribe(
    ({ view: { selection } }) => selection && `${selection.kind}:${selection.id}`,
    (selected) => selected && setSheet('half'),
    { fireImmediately: true },
  )
  const stopLowering = useViewStore.subscribe(
    ({ view: { surface } }) => surface,
    (surface) => {
      if (surface !== 'explore') return
      setSheet(useViewStore.getState().view.selection ? 'half' : 'peek')
    },
  )
  return () => {
    stopRaising()
    stopLowering()
  }
}

/** Whoever has found a way in needs no door. */
export function setAtHome(): void {
  if (!useSessionStore.getState().isAtHome) remember({ isAtHome: true })
}

/** A browser lacks the same on the next page. */
export function setKnowsWhyPlain(): void {
  remember({ knowsWhyPlain: true })
}
