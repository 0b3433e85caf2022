import { type Claim, VERDICTS } from '@/model/schema/history'
import { inReadingOrder } from '@/report/claims/claim-order'
import { verdictWords } from '@/report/claims/claim-words'
import { claimsCount } from '@/report/claims/claims-of-essays'
import { rivalColumns } from '@/report/claims/rival-columns'
import { speakerWords } from '@/report/speaker-words'
import { Sentence } from '@/ui/sentence'
import { claimPageWords } from '@/words/claim-pages'
import { clauses, sentences } from '@/words/joined'
import { say } from '@/words/say'
import type { Book } from '../book'
import { useHere } from '../here'
import { RecordLink } from './record-link'
import { Series } from './series'
import { Cites } from './sources'

/** Ids of the sources that a claim, its check and its rivals rest on. */
export const claimSources = ({ sources, rivals }: Claim): string[] => [
  ...sources,
  ...rivals.flatMap((rival) => rival.sources),
]

/** What stands beside a claim wherever it is shown: its verdict, the check, and the rivals. */
export function ClaimAnswer({ claim }: { readonly claim: Claim }) {
  const { name, meaningInSentence } = verdictWords(claim.verdict)
  const rivals = rivalColumns(useHere().book.index, claim)
  return (
    <>
      <p>
        <Sentence
          text={claimPageWords.check}
          parts={{
            verdict: <strong>{name}</strong>,
            meaning: meaningInSentence,
            check: say(claim.check),
          }}
        />
        <Cites ids={claim.sources} />
      </p>
      {rivals.length > 0 ? (
        <dl>
          {rivals.map(({ speaker, answers, sources }) => (
            <div key={speaker}>
              <dt>{speaker}</dt>
              <dd>
                {sentences(answers)}
                <Cites ids={sources} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">{claimPageWords.noOther}</p>
      )}
    </>
  )
}

/** So many are told whole; of more each is told in a line, with its flag and who answers it. */
const TOLD_WHOLE = 6

/** Of still more only the numbers stand, by flag: a page is read on slow lines too. */
const TOLD_IN_A_LINE = 20

const isTold = (claims: readonly Claim[]) => claims.length <= TOLD_WHOLE

/** Ids of the sources that the claims about something rest on, as far as the page tells them. */
export function sourcesOfClaims({ index }: Book, about: string): string[] {
  const claims = index.claims.get(about) ?? []
  return isTold(claims) ? inReadingOrder(claims).flatMap(claimSources) : []
}

function WholeClaim({ claim }: { readonly claim: Claim }) {
  const { index } = useHere().book
  return (
    <article>
      <h3>
        <RecordLink kind="claim" id={claim.id} />
      </h3>
      <blockquote>
        <p>{say(claim.text)}</p>
      </blockquote>
      <p className="quiet">{speakerWords(index, claim)}</p>
      <ClaimAnswer claim={claim} />
    </article>
  )
}

/** A claim in a line: never without its flag and the names of those who answer it. */
export function ClaimLine({ claim }: { readonly claim: Claim }) {
  const speakers = rivalColumns(useHere().book.index, claim).map(({ speaker }) => speaker)
  const parts = {
    id: (
      <RecordLink kind="claim" id={claim.id}>
        {claim.id}
      </RecordLink>
    ),
    text: say(claim.text),
    verdict: <strong>{claimPageWords.verdict(verdictWords(claim.verdict).name)}</strong>,
  }
  return (
    <li>
      {speakers.length > 0 ? (
        <Sentence
          text={claimPageWords.lineWithOthers}
          parts={{ ...parts, speakers: clauses(speakers) }}
        />
      ) : (
        <Sentence text={claimPageWords.line} parts={parts} />
      )}
    </li>
  )
}

/** Claims by their flags. */
function ClaimNumbers({ claims }: { readonly claims: readonly Claim[] }) {
  const flags = VERDICTS.map((verdict) => ({
    name: verdictWords(verdict).name,
    ids: claims.filter((claim) => claim.verdict === verdict).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0)
  return (
    <dl>
      {flags.map(({ name, ids }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Series
              items={ids}
              draw={(id) => (
                <RecordLink kind="claim" id={id}>
                  {id}
                </RecordLink>
              )}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The claims about something, each with its flag and its rivals. */
export function Claims({ about }: { readonly about: string }) {
  const { index } = useHere().book
  const claims = inReadingOrder(index.claims.get(about) ?? [])
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{claimsCount(index, claims)}</h2>
      {isTold(claims) && claims.map((claim) => <WholeClaim key={claim.id} claim={claim} />)}
      {!isTold(claims) && claims.length <= TOLD_IN_A_LINE && (
        <ul className="plain">
          {claims.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {claims.length > TOLD_IN_A_LINE && <ClaimNumbers claims={claims} />}
    </section>
  )
}
