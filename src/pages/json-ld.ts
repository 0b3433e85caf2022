import type { Claim as ClaimLd, CreativeWork, Dataset, Thing, WithContext } from 'schema-dts'
import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Claim } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { verdictWords } from '@/report/claims/claim-words'
import { creditOf } from '@/report/credit'
import { sourceText } from '@/report/exports/cited-source'
import { speakerWords } from '@/report/speaker-words'
import { essayOf } from '@/report/voice-words'
import { chainPath } from '@/url/page-path'
import { frontPageWords } from '@/words/front-page'
import { labelled } from '@/words/joined'
import { languageId } from '@/words/language'
import { say } from '@/words/say'
import type { Book } from './book'
import type { Here } from './here'
import type { PageDates } from './page-dates'

/** What a page is about, for programs that read it. */
export type LdSubject =
  | { readonly kind: 'dataset' }
  | { readonly kind: 'claim'; readonly claim: Claim }
  /** @param date as precisely as it is known; left out where the page has none */
  | { readonly kind: 'work'; readonly date?: string }

const authorOf = ({ chain }: ChainIndex) => {
  const { by, contact } = creditOf(chain)
  return { '@type': 'Organization', name: by, ...(contact && { url: contact }) } as const
}

function sourceLd(source: Source): CreativeWork {
  const url = sourceHref(source)
  return {
    '@type': 'CreativeWork',
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.date && { datePublished: source.date }),
    ...(url && { url }),
  }
}

/** The list on the page is whole; programs read this for what kind of sources there are. */
const CITED_MOST = 12

const API = 'api/v1/chains'

/** The tables of a chain, by the names of their files. */
const TABLES = [
  'effects',
  'effects-sources',
  'events',
  'links',
  'levels',
  'measures',
  'places',
  'groups',
  'levers',
  'claims',
  'speakers',
  'sources',
]

/** Where a chain begins. */
const homeOf = ({ param }: ChainIndex, root: string) => `${root}${chainPath(param)}`

function datasetLd({ index }: Book, root: string | null): Dataset {
  const { id, version, title, subtitle, span } = index.chain
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: `${root ?? ''}${path}`,
  })
  const countries = index.chain.places
    .filter((place) => place.kind === 'country' && isLeading(index.chain, place))
    .map(({ name }) => ({ '@type': 'Place' as const, name: say(name) }))
  return {
    '@type': 'Dataset',
    name: say(title),
    description: frontPageWords.dataset(say(title), say(subtitle)),
    version,
    license: creditOf(index.chain).licence.url,
    creator: authorOf(index),
    isAccessibleForFree: true,
    keywords: [...index.commodities.values()].map(({ name }) => say(name)),
    variableMeasured: index.chain.series.map(({ title: series }) => say(series)),
    temporalCoverage: `${span.from}/${span.to}`,
    spatialCoverage: countries,
    ...(root && { url: homeOf(index, root), identifier: homeOf(index, root) }),
    distribution: [
      download(`${API}/${id}.json`, 'application/json'),
      download(`${API}/${id}/datapackage.json`, 'application/json'),
      ...TABLES.map((name) => download(`${API}/${id}/${name}.csv`, 'text/csv')),
    ],
  }
}

function claimLd({ index, sources }: Book, claim: Claim): ClaimLd {
  const essay = sources.get(essayOf(index, claim.essay)?.source ?? '')
  return {
    '@type': 'Claim',
    text: say(claim.text),
    author: { '@type': 'Organization', name: speakerWords(index, claim) },
    abstract: labelled(verdictWords(claim.verdict).name, say(claim.check)),
    ...(essay && { appearance: sourceLd(essay) }),
  }
}

/** What else a page is known by. */
interface LdHead {
  readonly title: string
  readonly description: string
  /** null where nobody asks for them, as of a page that tells one release. */
  readonly dates: PageDates | null
}

/** A page, its subject and its sources as one JSON-LD object of schema.org. */
export function jsonLdOf(
  subject: LdSubject,
  {
    book,
    address,
    root,
    cited,
    picture,
  }: Pick<Here, 'book' | 'address' | 'root' | 'cited' | 'picture'>,
  { title, description, dates }: LdHead,
): WithContext<Thing & object> {
  const context = { '@context': 'https://schema.org' } as const
  const dated = dates && { datePublished: dates.published, dateModified: dates.modified }
  if (subject.kind === 'dataset') return { ...context, ...datasetLd(book, root), ...dated }
  const about =
    subject.kind === 'claim'
      ? claimLd(book, subject.claim)
      : ({ '@type': 'CreativeWork', author: authorOf(book.index) } as const)
  const date = subject.kind === 'work' ? subject.date : undefined
  return {
    ...context,
    ...about,
    name: title,
    description,
    inLanguage: languageId(),
    license: creditOf(book.index.chain).licence.url,
    publisher: authorOf(book.index),
    version: book.index.chain.version,
    ...dated,
    ...(picture && root && { image: `${root}${picture.path}` }),
    ...(date && { temporalCoverage: date }),
    ...(address && { url: address }),
    isPartOf: {
      '@type': 'Dataset',
      name: say(book.index.chain.title),
      ...(root && { url: homeOf(book.index, root) }),
    },
    citation: cited.slice(0, CITED_MOST).map((id) => sourceText(book.sources, id)),
  }
}
