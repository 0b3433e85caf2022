import type { ReactNode } from 'react'
import { LICENCE, LICENCE_URL } from '@/model/licence'
import { chainPath, changesPath, claimsPath } from '@/url/page-path'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { useHere } from '../here'
import { RecordHistory } from './record-history'
import { ReportLink } from './report-link'
import { Sources } from './sources'

function Head() {
  const { book, up } = useHere()
  const { param } = book.index
  return (
    <header>
      <p>
        <a href={`${up}${chainPath(param)}`}>
          <strong>Chokepoint</strong>
        </a>{' '}
        · <a href={`${up}${claimsPath(param)}`}>claims</a> ·{' '}
        <a href={`${up}${changesPath(param)}`}>changes</a> · <a href={`${up}api/v1/`}>data</a>
      </p>
      <noscript>
        <p className="quiet">This is all of it as text; the map itself needs scripts.</p>
      </noscript>
    </header>
  )
}

function Foot() {
  const { book, address } = useHere()
  const { chain, verifiedUntil } = book.index
  return (
    <footer>
      <p>
        {say(chain.title)}, data version {chain.version}. Nothing after{' '}
        {dayWords(verifiedUntil - 1, 'month')} has been verified. Country, province, port and
        corridor level, from public sources, in our own words. Text and data:{' '}
        <a href={LICENCE_URL} rel="license">
          {LICENCE}
        </a>
        .
      </p>
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
