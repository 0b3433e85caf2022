import { useQuery } from '@tanstack/react-query'
import { chainIds, chainParam } from '@/api/chain-ids'
import { chainListQuery } from '@/api/chain-list-query'
import type { Scene } from '@/scene/scene'
import { troubleOf } from '@/scene/trouble'
import { DEFAULT_VIEW } from '@/store/view-state'
import { TroubleLine } from '@/ui/trouble-line'
import { formatView } from '@/url/view-codec'
import { say } from '@/words/say'
import { topBarWords } from '@/words/top-bar'
import styles from './chain-links.module.css'

/** Whether there is anything to choose between. */
export function hasOtherChains(): boolean {
  return chainIds().length > 1
}

/** The chains of this site. Each is a page of its own: nothing chosen in one means anything in another. */
export function ChainLinks({ scene }: { readonly scene: Scene }) {
  const { data: chains, error, refetch } = useQuery(chainListQuery)
  const { theme, language } = scene.view
  return (
    <>
      <TroubleLine trouble={troubleOf('chains', error, () => void refetch())} />
      <ul className={styles.chains} aria-label={topBarWords.chains}>
        {(chains ?? []).map(({ id, title }) => (
          <li key={id}>
            <a
              href={formatView({ ...DEFAULT_VIEW, chain: chainParam(id), theme, language }) || '?'}
              aria-current={id === scene.index.chain.id ? 'page' : undefined}
            >
              {say(title)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
