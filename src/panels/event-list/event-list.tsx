import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { ActorId, ChainEvent } from '@/model/schema/history'
import { actorWords, kindWords } from '@/report/record-words'
import type { Scene, SceneEvent } from '@/scene/scene'
import { openEvent, select, setEventOn } from '@/store/view-store'
import { Pick } from '@/ui/pick'
import { SearchField } from '@/ui/search-field'
import { Switch } from '@/ui/switch'
import { dayWords } from '@/words/dates'
import { eventListWords } from '@/words/event-list'
import { say } from '@/words/say'
import styles from './event-list.module.css'
import { type EventFilter, filterEvents, NO_FILTER } from './filter-events'

function EventRow({ scene, event }: { readonly scene: Scene; readonly event: SceneEvent }) {
  const { id, title, status, kind } = event.event
  const isSelected = scene.selection?.kind === 'event' && scene.selection.id === id
  const date = dayWords(event.day, event.precision)
  const open = () => {
    if (kind === 'background') select({ kind: 'event', id })
    else openEvent(id, event.day)
  }
  return (
    <li
      className={styles.row}
      data-now={event === scene.latest || undefined}
      data-off={(!event.isOn && kind !== 'background') || undefined}
      data-ahead={event.day > scene.day || undefined}
    >
      <button
        type="button"
        className={styles.open}
        aria-current={isSelected || undefined}
        data-leads-to={`event:${id}`}
        onClick={open}
      >
        <span className={styles.date}>
          {status === 'verified' ? date : eventListWords.notVerified(date)}
        </span>
        <span className={styles.name}>{say(title)}</span>
      </button>
      {kind !== 'background' && (
        <Switch
          label={say(title)}
          isOn={event.isOn}
          onChange={(isOn) => setEventOn(event.event, isOn)}
        />
      )}
    </li>
  )
}

/** Every event, to search, to filter, to go to, and to switch off and on. */
export function EventList({ scene }: { readonly scene: Scene }) {
  const [filter, setFilter] = useState<EventFilter>(NO_FILTER)
  const deferred = useDeferredValue(filter)
  const shown = filterEvents(scene.index, scene.events, deferred)
  const actors = [...new Set(scene.events.flatMap(({ event }) => event.actors))]
  const kinds = [...new Set(scene.events.map(({ event }) => event.kind))]
  const isFiltered = filter !== NO_FILTER
  const rows = useRef<HTMLUListElement>(null)
  const filters = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Synchronises with the scroll position, once: the list opens where the map is in time.
    const now = rows.current?.querySelector<HTMLElement>('[data-now]')
    if (!now) return
    // Below the filters, which stay: no row is cut by them.
    now.style.scrollMarginTop = `${filters.current?.offsetHeight ?? 0}px`
    now.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div className={styles.list}>
      <div ref={filters} className={styles.filters}>
        <SearchField
          label={eventListWords.search}
          placeholder={eventListWords.search}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <div className={styles.picks}>
          <Pick<ActorId>
            label={eventListWords.actor}
            all={eventListWords.anyActor}
            value={filter.actor}
            options={actors.map((actor) => [actor, actorWords(scene.index, actor)] as const)}
            onChange={(actor) => setFilter({ ...filter, actor })}
          />
          <Pick<ChainEvent['kind']>
            label={eventListWords.kind}
            all={eventListWords.anyKind}
            value={filter.kind}
            options={kinds.map((kind) => [kind, kindWords(kind)] as const)}
            onChange={(kind) => setFilter({ ...filter, kind })}
          />
          <Pick<string>
            label={eventListWords.route}
            all={eventListWords.anyRoute}
            value={filter.link}
            options={scene.lanes.map(({ link }) => [link.id, say(link.title)] as const)}
            onChange={(link) => setFilter({ ...filter, link })}
          />
        </div>
        <p className={styles.result} role="status">
          {shown.length === scene.events.length
            ? eventListWords.allShown(shown.length)
            : eventListWords.someShown(shown.length, scene.events.length)}
          {isFiltered && (
            <button type="button" className={styles.clear} onClick={() => setFilter(NO_FILTER)}>
              {eventListWords.clear}
            </button>
          )}
        </p>
      </div>
      <ul ref={rows} className={styles.rows} aria-label={eventListWords.name}>
        {shown.map((event) => (
          <EventRow key={event.event.id} scene={scene} event={event} />
        ))}
      </ul>
    </div>
  )
}
