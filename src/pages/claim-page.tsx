import { Fragment } from 'react'
import { type Claim, VERDICTS } from '@/model/schema/history'
import { attachmentsOf } from '@/report/claims/attachments'
import { inReadingOrder } from '@/report/claims/claim-order'
import { claimKindInSentence, verdictWords } from '@/report/claims/claim-words'
import { claimsTitle, claimWords, groupClaims, groupTitle } from '@/report/claims/claims-of-essays'
import { speakerWords } from '@/report/speaker-words'
import { Sentence } from '@/ui/sentence'
import type { PageKind } from '@/url/page-path'
import { claimPageWords } from '@/words/claim-pages'
import { claimsPageWords } from '@/words/claims-page'
import { dayWords } from '@/words/dates'
import { facts } from '@/words/joined'
import { number } from '@/words/numbers'
import { pageFrameWords } from '@/words/page-frame'
import { say } from '@/words/say'
import { useHere } from './here'
import type { Page } from './page'
import { ClaimAnswer, ClaimLine, claimSources } from './parts/claims'
import { Neighbours } from './parts/neighbours'
import { RecordLink } from './parts/record-link'
import { Title } from './parts/title'

/** One claim with its flag, its rivals, and what it is about. */
function ClaimPage({ claim }: { readonly claim: Claim }) {
  const { index } = useHere().book
  const { inSentence } = verdictWords(claim.verdict)
  const claims = inReadingOrder(index.chain.claims)
  const place = claims.indexOf(claim)
  const linkAt = (at: number) => claims[at] && <RecordLink kind="claim" id={claims[at].id} />
  return (
    <>
      <Title
        over={facts([claimWords(index, claim), claimKindInSentence(claim.kind)])}
        title={claimPageWords.title(claim.id, inSentence)}
        under={speakerWords(index, claim)}
      />
      <blockquote>
        <p>{say(claim.text)}</p>
      </blockquote>
      <section aria-labelledby="check">
        <h2 id="check">{claimPageWords.record}</h2>
        <ClaimAnswer claim={claim} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{claimPageWords.about}</h2>
        <ul>
          {attachmentsOf(index, claim).map(({ reference, kindWords }) => {
            const [kind, id = ''] = reference.split(':')
            return (
              <li key={reference}>
                <Sentence
                  text={pageFrameWords.told}
                  parts={{ name: kindWords, text: <RecordLink kind={kind as PageKind} id={id} /> }}
                />
              </li>
            )
          })}
        </ul>
      </section>
      <Neighbours before={linkAt(place - 1)} after={linkAt(place + 1)} />
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
      <Title over={claimsPageWords.name} title={claimsTitle(index)} />
      <p>{claimsPageWords.caution(dayWords(index.verifiedUntil - 1, 'month'))}</p>
      {claims.length === 0 ? (
        <p>{claimsPageWords.noneYet}</p>
      ) : (
        <dl>
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>{verdictWords(verdict).name}</dt>
              <dd>
                {claimPageWords.counted(
                  verdictWords(verdict).meaning,
                  number(claims.filter((claim) => claim.verdict === verdict).length),
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
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
