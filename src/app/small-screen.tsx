import type { ReactNode } from 'react'
import { Headline } from '@/panels/headline/headline'
import { kickerWords } from '@/panels/headline/headline-words'
import { Inspector } from '@/panels/inspector/inspector'
import { unverifiedWords } from '@/panels/timeline/day-facts'
import { DayField } from '@/panels/timeline/day-field'
import { eventDays, nextEventDay, previousEventDay } from '@/panels/timeline/event-steps'
import { StepControls } from '@/panels/timeline/step-controls'
import { TimeAxis } from '@/panels/timeline/time-dock'
import { Tools } from '@/panels/what-if/tools'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import { setSheet, useSessionStore } from '@/store/session-store'
import { beginTalk, setDay } from '@/store/view-store'
import { Boundary } from '@/ui/boundary'
import { useSwipe } from '@/ui/use-swipe'
import { appPartWords } from '@/words/app-parts'
import { eventToldWords } from '@/words/event-told'
import { say } from '@/words/say'
import { screenWords } from '@/words/screen'
import styles from './app.module.css'
import { EventList, RouteList } from './lazy-parts'
import { Sheet } from './sheet'
import sheetStyles from './sheet.module.css'
import { SheetStrips, type TwoMaps } from './sheet-strips'
import { SidePanel } from './side-panel'
import { WayIn } from './way-in'

interface SheetHeadProps {
  readonly scene: Scene
  readonly isPeeking: boolean
  /** What is imagined or compared, which a look needs more than the sentence. */
  readonly strips: ReactNode
}

/** The day, the handle of time and, where nothing else says it, the sentence: all that a look needs. */
function SheetHead({ scene, isPeeking, strips }: SheetHeadProps) {
  const { index, day, events, latest } = scene
  const swipe = useSwipe((direction) => {
    const days = eventDays(events, index.spanFrom, index.spanTo)
    const to = direction === 'left' ? nextEventDay(days, day) : previousEventDay(days, day)
    setPlaying(false)
    if (to !== null) setDay(to, 'push')
  }, 'input')
  const unverified = unverifiedWords(scene)
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
      <TimeAxis scene={scene} show="slider" />
      {strips}
      {isPeeking && !strips && (
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
  readonly isColumn: boolean
  readonly legend: ReactNode
  readonly twoMaps: TwoMaps
}

/** A phone or a tablet: the map, and a sheet with everything else. */
export function SmallScreen({ scene, isMap, isColumn, legend, twoMaps }: SmallScreenProps) {
  const { selection, whatIf, comparison } = scene
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
  return (
    <>
      {isMap && isPeeking && legend}
      <footer className={styles.bottom}>
        <Boundary what={appPartWords.sheet}>
          <Sheet
            isColumn={isColumn}
            head={
              <SheetHead
                scene={scene}
                isPeeking={isPeeking && !isColumn}
                strips={hasStrips && <SheetStrips scene={scene} isMap={isMap} twoMaps={twoMaps} />}
              />
            }
          >
            <SidePanel
              label={screenWords.details}
              tabs={tabs}
              front={{ cause: selectionKey, tab: selectionKey ? 'selected' : 'event' }}
            />
          </Sheet>
        </Boundary>
      </footer>
    </>
  )
}
