import type { Chain } from '../../src/model/schema/chain'
import type { Said, Speaker } from '../../src/model/schema/speaker'
import { saidInEnglish } from '../../src/model/speakers'
import { bind, type Column, idList } from './table'

/** A row with its chain, where its speakers have their names. */
export interface SaidIn {
  readonly said: Said
  readonly chain: Chain
}

/** Who says it, by name and by id. */
export const saidColumns = (description: string): Column<SaidIn>[] => [
  {
    name: 'said_by',
    type: 'string',
    description,
    read: ({ said, chain }) => saidInEnglish(chain.speakers, said),
  },
  {
    name: 'speaker_ids',
    type: 'string',
    description: 'Ids of those who say it, with spaces between.',
    read: ({ said }) => idList(said.saidBy),
  },
]

/** A row for each speaker. */
export const SPEAKERS = bind<Speaker>({
  name: 'speakers',
  title: 'Speakers',
  description: 'Whoever is named as saying something, and the side on which they stand.',
  key: 'speaker',
  columns: [
    { name: 'speaker', type: 'string', description: 'Id of the speaker.', read: ({ id }) => id },
    { name: 'name', type: 'string', description: 'Who it is.', read: ({ name }) => name.en },
    {
      name: 'side',
      type: 'string',
      description: 'The side of the chain; empty where it is nobody’s.',
      read: ({ side }) => side ?? null,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What it is; empty in data released before speakers were records.',
      oneOf: ['person', 'office', 'institution', 'paper'],
      read: ({ kind }) => kind ?? null,
    },
    {
      name: 'about',
      type: 'string',
      description: 'Who that is, in one line.',
      read: ({ about }) => about?.en ?? null,
    },
  ],
  rowsOf: ({ chain }) => chain.speakers,
})
