import type { ChainIndex } from '@/model/chain-index'
import { TERM_IDS, TERMS } from '@/scene/terms'
import { say } from '@/scene/words'
import styles from './term-list.module.css'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** All words of ours with what they mean. */
export function TermList({ index }: { readonly index: ChainIndex }) {
  return (
    <dl className={styles.terms}>
      {index.chain.rankings?.map(({ id, name, meaning }) => (
        <div key={id}>
          <dt>{capital(say(name))}</dt>
          <dd>{say(meaning)}</dd>
        </div>
      ))}
      {TERM_IDS.map((id) => (
        <div key={id}>
          <dt>{TERMS[id].name}</dt>
          <dd>{TERMS[id].sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
