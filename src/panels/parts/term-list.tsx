import type { ChainIndex } from '@/model/chain-index'
import { capitalised } from '@/report/capitalised'
import { TERM_IDS, TERMS } from '@/report/terms'
import { say } from '@/words/say'
import styles from './term-list.module.css'

/** All words of ours with what they mean. */
export function TermList({ index }: { readonly index: ChainIndex }) {
  return (
    <dl className={styles.terms}>
      {index.chain.rankings?.map(({ id, name, meaning }) => (
        <div key={id}>
          <dt>{capitalised(say(name))}</dt>
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
