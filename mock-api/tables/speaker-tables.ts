import type { Chain } from '../../src/model/schema/chain'
import type { Said, Speaker } from '../../src/model/schema/speaker'
import { saidInEnglish } from '../../src/model/speakers'
import { bind, type Column, idList } from './table'

/**
 * Who says it, by name and by id.
 * @param saidIn who that is in a row, and the chain that names them
 */
export function saidColumns<Row>(
  who: string,
  saidIn: (row: Row) => readonly [said: Said, chain: Chain],
): Column<Row>[] {
  return [
    {
      name: 'said_by',
      type: 'string',
      description: `${who}; in brackets who reports it.`,
      read: (row) => {
        const [said, chain] = saidIn(row)
        return saidInEnglish(chain.speakers, said)
      },
    },
    {
      name: 'speaker_ids',
      type: 'string',
      description: 'Ids of those who say it, with spaces between.',
      read: (row) => idList(saidIn(row)[0].saidBy),
    },
  ]
}

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
