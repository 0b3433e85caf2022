import type { Group, Link } from '@/model/schema/network'
import { say } from './words'

const GROUP_KINDS: Record<Group['kind'], string> = {
  cartel: 'Cartel',
  network: 'Network',
  agency: 'Agency',
  body: 'Joint body',
}

export function groupKindWords(kind: Group['kind']): string {
  return GROUP_KINDS[kind]
}

/** "How it travels: parcel, air cargo."; null where no source says. */
export function modesWords({ modes }: Link): string | null {
  return modes.length > 0 ? `How it travels: ${modes.map(say).join(', ')}.` : null
}
