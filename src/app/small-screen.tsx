import { type ReactNode, useState } from 'react'
import { Headline } from '@/panels/headline/headline'
import { kickerWords } from '@/panels/headline/headline-words'
import { Inspector } from '@/panels/inspector/inspector'
import { unverifiedWords } from '@/panels/timeline/day-facts'
import { DayField } from '@/panels/timeline/day-field'
import { StepControls } from '@/panels/timeline/step-controls'
import { TimeAxis } from '@/panels/timeline/time-dock'
import { Tools } from '@/panels/what-if/tools'
import type { Scene } from '@/scene/scene'
import { setSheet, useSessionStore } from '@/store/session-store'
import { beginTalk } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { appPartWords } from '@/words/app-parts'
import { eventToldWords } from '@/words/event-told'
import { say } from '@/words/say'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import type { Layout } from './layout'
import { EventList, RouteList } from './lazy-parts'
import { Sheet } from './sheet'
import sheetStyles from './sheet.module.css'
import { SheetStrips, type TwoMaps } from './sheet-strips'
import { SidePanel } from './side-panel'
import { SmallHeadline } from './small-headline'
import { useEventSwipe } from './use-event-swipe'
import { WayIn } from './way-in'

interface SheetHeadProps {
  readonly scene: Scene
  readonly isPeeking: boolean
  readonly layout: Layout
  /** What is imagined or compared, which a look needs more than the sentence. */
  readonly strips: ReactNode
  /** Raises the sheet with one of its tabs in front. */
  readonly onOpen: (tab: string) => void
}

/** The three ways on from a look. */
const DOORS = [
  { tab: 'event', words: () => screenWords.whoSaysSo },
  { tab: 'events', words: () => screenWords.allEvents },
  { tab: 'try', words: () => screenWords.whatIf },
] as const

/** The day, the handle of time and, where nothing else says it, the sentence: all that a look needs. */
function SheetHead({ scene, isPeeking, layout, strips, onOpen }: SheetHeadProps) {
  const { latest } = scene
  const swipe = useEventSwipe(scene)
  const unverified = unverifiedWords(scene)
  // The sentence stands over the map.
  const isTold = layout.headPx > 0
  const hasDoors = isPeeking && isTold && !strips
  return (
    <div className={sheetStyles.head}>
      <div className={sheetStyles.row}>
        <div className={sheetStyles.day}>
          <DayField scene={scene} />
          {unverified && <p className={sheetStyles.unverified}>{unverified}</p>}
        </div>
        <div className={sheetStyles.steps}>
          <StepControls scene={scene} />
        </div>
      </div>
      <TimeAxis scene={scene} show={hasDoors && layout.hasThroats ? 'throats' : 'slider'} />
      {strips}
      {hasDoors && (
        <div className={sheetStyles.doors}>
          {DOORS.map(({ tab, words }) => (
            <button key={tab} type="button" onClick={() => onOpen(tab)}>
              {words()}
            </button>
          ))}
        </div>
      )}
      {isPeeking && !strips && !isTold && (
        <div className={sheetStyles.sentence} {...swipe}>
          <p className={sheetStyles.kicker}>
            {latest ? kickerWords(scene, latest) : eventToldWords.noneYet}
          </p>
          <h2 className={sheetStyles.title}>
            <button type="button" onClick={() => setSheet('half')}>
              {latest ? say(latest.event.title) : eventToldWords.nothingYet}
            </button>
          </h2>
        </div>
      )}
    </div>
  )
}

interface SmallScreenProps {
  readonly scene: Scene
  readonly isMap: boolean
  readonly layout: Layout
  readonly legend: ReactNode
  readonly twoMaps: TwoMaps
}

/** A phone or a tablet: the map, and a sheet with everything else. */
export function SmallScreen({ scene, isMap, layout, legend, twoMaps }: SmallScreenProps) {
  const { selection, whatIf, comparison } = scene
  const isColumn = layout.kind === 'column'
  const [asked, setAsked] = useState({ tab: '', at: '', count: 0 })
  const hasStrips = !isColumn && (whatIf !== null || (isMap && comparison !== null))
  const selectionKey = selection ? `${selection.kind}:${selection.id}` : ''
  const isPeeking = useSessionStore((store) => store.sheet === 'peek')
  const tabs = [
    {
      id: 'event',
      name: screenWords.event,
      content: (
        <Headline scene={scene} isShort>
          <WayIn index={scene.index} onStart={beginTalk} />
        </Headline>
      ),
    },
    ...(selection
      ? [{ id: 'selected', name: screenWords.selected, content: <Inspector scene={scene} /> }]
      : []),
    {
      id: 'routes',
      name: screenWords.allRoutes,
      content: (
        <>
          <TimeAxis scene={scene} show="lanes" />
          <section className={sheetStyles.words} aria-labelledby="routes-in-words">
            <h2 id="routes-in-words">{screenWords.routesInWords}</h2>
            <RouteList scene={scene} />
          </section>
        </>
      ),
    },
    {
      id: 'events',
      name: screenWords.allEvents,
      content: <EventList scene={scene} />,
    },
    { id: 'try', name: screenWords.whatIf, content: <Tools scene={scene} /> },
  ]
  const isAsked = asked.count > 0 && asked.at === selectionKey
  const front = {
    cause: isAsked ? `${selectionKey} ${asked.count}` : selectionKey,
    tab: isAsked ? asked.tab : selectionKey ? 'selected' : 'event',
  }
  return (
    <>
      {isMap && <SmallHeadline scene={scene} layout={layout} />}
      {isMap && isPeeking && legend}
      <footer className={styles.bottom}>
        <Boundary what={appPartWords.sheet}>
          <Sheet
            isColumn={isColumn}
            head={
              <SheetHead
                scene={scene}
                isPeeking={isPeeking && !isColumn}
                layout={layout}
                onOpen={(tab) => {
                  setAsked({ tab, at: selectionKey, count: asked.count + 1 })
                  setSheet('half')
                }}
                strips={hasStrips && <SheetStrips scene={scene} isMap={isMap} twoMaps={twoMaps} />}
              />
            }
          >
            <SidePanel label={screenWords.details} tabs={tabs} front={front} />
          </Sheet>
        </Boundary>
      </footer>
    </>
  )
}
