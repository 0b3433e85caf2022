import type { Chain } from '../../src/model/schema/chain'
import { CLAIM_KINDS, type Claim, VERDICTS } from '../../src/model/schema/history'
import { saidInEnglish } from '../../src/model/speakers'
import { sourcesColumn } from './history-tables'
import { saidColumns } from './speaker-tables'
import { bind, idList } from './table'

interface ClaimRow {
  readonly claim: Claim
  readonly chain: Chain
}

/** A row for each claim. */
export const CLAIMS = bind<ClaimRow>({
  name: 'claims',
  title: 'Claims',
  description:
    'What is claimed, in our own words, with what a fact-checker would say and who says otherwise.',
  key: 'claim',
  columns: [
    {
      name: 'claim',
      type: 'string',
      description: 'Id of the claim.',
      read: ({ claim }) => claim.id,
    },
    { name: 'text', type: 'string', description: 'The claim.', read: ({ claim }) => claim.text.en },
    {
      name: 'kind',
      type: 'string',
      description: 'What kind of claim it is.',
      oneOf: CLAIM_KINDS,
      read: ({ claim }) => claim.kind,
    },
    {
      name: 'essay',
      type: 'string',
      description: 'The essay it stands in; empty where it stands in none.',
      read: ({ claim }) => claim.essay ?? null,
    },
    ...saidColumns<ClaimRow>('Who says it', (row) => [row.claim, row.chain]),
    {
      name: 'verdict',
      type: 'string',
      description: 'How the public record bears it out: it weighs evidence, never the policy.',
      oneOf: VERDICTS,
      read: ({ claim }) => claim.verdict,
    },
    {
      name: 'check',
      type: 'string',
      description: 'What a fact-checker would say.',
      read: ({ claim }) => claim.check.en,
    },
    {
      name: 'rivals',
      type: 'string',
      description: 'Other accounts, each after who gives it, with " | " between.',
      read: ({ claim, chain }) =>
        claim.rivals
          .map((rival) => `${saidInEnglish(chain.speakers, rival)}: ${rival.text.en}`)
          .join(' | '),
    },
    {
      name: 'about',
      type: 'string',
      description: 'What it is about, as kind:id, with spaces between.',
      read: ({ claim }) => idList(claim.about),
    },
    { ...sourcesColumn, read: ({ claim }) => sourcesColumn.read(claim) },
  ],
  rowsOf: ({ chain }) => chain.claims.map((claim) => ({ claim, chain })),
})
