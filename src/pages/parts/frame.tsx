import type { ReactNode } from 'react'
import { creditOf } from '@/report/credit'
import { Sentence } from '@/ui/sentence'
import { chainPath, changesPath, claimsPath } from '@/url/page-path'
import { dayWords } from '@/words/dates'
import { pageFrameWords } from '@/words/page-frame'
import { productWords } from '@/words/product'
import { say } from '@/words/say'
import { useHere } from '../here'
import { RecordHistory } from './record-history'
import { ReportLink } from './report-link'
import { Sources } from './sources'

function Head() {
  const { book, up } = useHere()
  const { param } = book.index
  const { headLinks } = pageFrameWords
  return (
    <header>
      <p>
        <Sentence
          text={pageFrameWords.head}
          parts={{
            product: (
              <a href={`${up}${chainPath(param)}`}>
                <strong>{productWords.name}</strong>
              </a>
            ),
            claims: <a href={`${up}${claimsPath(param)}`}>{headLinks.claims}</a>,
            changes: <a href={`${up}${changesPath(param)}`}>{headLinks.changes}</a>,
            data: <a href={`${up}api/v1/`}>{headLinks.data}</a>,
          }}
        />
      </p>
    </header>
  )
}

function Foot() {
  const { book, address } = useHere()
  const { chain, verifiedUntil } = book.index
  const { by, contact, licence } = creditOf(chain)
  return (
    <footer>
      <p>
        <Sentence
          text={pageFrameWords.foot}
          parts={{
            chain: say(chain.title),
            version: chain.version,
            month: dayWords(verifiedUntil - 1, 'month'),
            licence: (
              <a href={licence.url} rel="license">
                {licence.name}
              </a>
            ),
          }}
        />
      </p>
      {chain.by && (
        <p>
          <Sentence
            text={pageFrameWords.by}
            parts={{ author: contact ? <a href={contact}>{by}</a> : by }}
          />
        </p>
      )}
      {address && <p>{address}</p>}
      <ReportLink />
    </footer>
  )
}

/** Head and foot of every page, and its sources. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Head />
      <main>
        {children}
        <Sources />
        <RecordHistory />
      </main>
      <Foot />
    </>
  )
}
