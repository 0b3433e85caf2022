import { eventDays, nextEventDay, previousEventDay } from '@/panels/timeline/event-steps'
import type { Scene } from '@/scene/scene'
import { setPlaying } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { useSwipe } from '@/ui/use-swipe'

/** A swipe over the sentence leads from event to event. */
export function useEventSwipe({ index, day, events }: Scene) {
  return useSwipe((direction) => {
    const days = eventDays(events, index.spanFrom, index.spanTo)
    const to = direction === 'left' ? nextEventDay(days, day) : previousEventDay(days, day)
    setPlaying(false)
    if (to !== null) setDay(to, 'push')
  }, 'input')
}
