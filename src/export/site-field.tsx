import { useId } from 'react'
import { typeSite, useSiteStore } from '@/store/site-store'
import { asPublicSite, publicSite } from '@/url/public-site'
import { exportMenuWords } from '@/words/export-menu'
import { sentences } from '@/words/joined'
import styles from './export-menu.module.css'

/** Where links and codes lead that leave this machine; without a public address there are none. */
export function SiteField() {
  const words = exportMenuWords.site
  const id = useId()
  const typed = useSiteStore((store) => store.typed)
  const site = publicSite()
  const isUnusable = typed !== '' && asPublicSite(typed) === null
  return (
    <div className={styles.site}>
      <label htmlFor={id}>{words.field}</label>
      <input
        id={id}
        type="url"
        autoComplete="off"
        placeholder={site ?? 'https://…'}
        value={typed}
        aria-invalid={isUnusable || undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => typeSite(target.value.trim())}
      />
      <p id={`${id}-note`}>
        {sentences([
          ...(isUnusable ? [words.unusable] : []),
          site ? words.leadTo(site) : words.none,
        ])}
      </p>
    </div>
  )
}
