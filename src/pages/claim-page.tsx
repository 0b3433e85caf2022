import { Fragment } from 'react'
import type { Claim } from '@/model/schema/history'
import { attachmentsOf } from '@/scene/claims/attachments'
import { inReadingOrder } from '@/scene/claims/claim-order'
import { claimKindInSentence, VERDICT_ORDER, verdictWords } from '@/scene/claims/claim-words'
import { claimsTitle, claimWords, groupClaims, groupTitle } from '@/scene/claims/claims-of-essays'
import type { PageKind } from '@/url/page-path'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'
import { ClaimAnswer, ClaimLine, claimSources } from './parts/claims'
import { RecordLink } from './parts/record-link'
import { Title } from './parts/title'

/** One claim with its flag, its rivals, and what it is about. */
function ClaimPage({ claim }: { readonly claim: Claim }) {
  const { index } = useHere().book
  const { inSentence } = verdictWords(claim.verdict)
  const claims = inReadingOrder(index.chain.claims)
  const place = claims.indexOf(claim)
  const neighbours = [
    { way: 'Before', id: claims[place - 1]?.id },
    { way: 'After', id: claims[place + 1]?.id },
  ]
  return (
    <>
      <Title
        over={facts([claimWords(index, claim), claimKindInSentence(claim.kind)])}
        title={`Claim ${claim.id}: ${inSentence}`}
        under={say(claim.saidBy)}
      />
      <blockquote>
        <p>{say(claim.text)}</p>
      </blockquote>
      <section aria-labelledby="check">
        <h2 id="check">What the record says</h2>
        <ClaimAnswer claim={claim} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">What it is about</h2>
        <ul>
          {attachmentsOf(index, claim).map(({ reference, kindWords }) => {
            const [kind, id = ''] = reference.split(':')
            return (
              <li key={reference}>
                {kindWords}: <RecordLink kind={kind as PageKind} id={id} />
              </li>
            )
          })}
        </ul>
      </section>
      <nav aria-label="Before and after">
        <ul>
          {neighbours.map(
            ({ way, id }) =>
              id && (
                <li key={way}>
                  {way}: <RecordLink kind="claim" id={id} />
                </li>
              ),
          )}
        </ul>
      </nav>
    </>
  )
}

/** All claims in their order, each with its verdict and the way to what speaks for and against it. */
function ClaimList() {
  const { index } = useHere().book
  const { claims } = index.chain
  const groups = groupClaims(index, inReadingOrder(claims))
  return (
    <>
      <Title over="Claims" title={claimsTitle(index)} />
      <p>
        A verdict weighs the evidence for a claim, never the policy it speaks of. That one thing
        followed another does not show that it was caused by it. Nothing after{' '}
        {dayWords(index.verifiedUntil - 1, 'month')} has been verified.
      </p>
      <dl>
        {VERDICT_ORDER.map((verdict) => (
          <div key={verdict}>
            <dt>{verdictWords(verdict).name}</dt>
            <dd>
              {verdictWords(verdict).meaning}:{' '}
              {claims.filter((claim) => claim.verdict === verdict).length}
            </dd>
          </div>
        ))}
      </dl>
      {groups.map((group) => (
        <Fragment key={group.essay?.id ?? ''}>
          {groups.length > 1 && <h2>{groupTitle(group)}</h2>}
          <ul className="plain">
            {group.claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  )
}

export function claimPage(claim: Claim): Page {
  return {
    body: <ClaimPage claim={claim} />,
    cited: claimSources(claim),
    subject: { kind: 'claim', claim },
  }
}

export function claimListPage(): Page {
  return { body: <ClaimList />, cited: [], subject: { kind: 'work' } }
}
