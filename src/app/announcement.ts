import type { Scene } from '@/scene/scene'
import { changeWords, dayWords, say } from '@/scene/words'

/** One sentence for those who hear the page: what last happened, and what it did to which link. */
export function announcement({ index, latest }: Scene): string {
  if (!latest) return ''
  const { event, day, precision } = latest
  const effects = event.effects.flatMap((effect) => {
    const link = index.links.get(effect.link)
    return link ? [`${say(link.title)} ${changeWords(index, link.commodity, effect.change)}`] : []
  })
  const first = effects.slice(0, 2).join('; ')
  return `${dayWords(day, precision)}: ${say(event.title)}.${first ? ` Described effect: ${first}.` : ''}`
}
