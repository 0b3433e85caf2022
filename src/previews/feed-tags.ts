import { changesPath } from '@/url/page-path'
import { releasePageWords } from '@/words/release-pages'
import type { Tag } from './head-tags'

/** Where the feeds of a chain lie: whoever gives a reader the address of a page finds them there. */
export function feedTags(param: string | null, siteUrl: string): Tag[] {
  const home = `${siteUrl}${changesPath(param)}`
  const feed = (type: string, name: string): Tag => [
    'link',
    { rel: 'alternate', type, href: `${home}${name}`, title: releasePageWords.feed },
  ]
  return [feed('application/atom+xml', 'feed.xml'), feed('application/feed+json', 'feed.json')]
}
