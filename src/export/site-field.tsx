import { useId } from 'react'
import { typeSite, useSiteStore } from '@/store/site-store'
import { asPublicSite, publicSite } from '@/url/public-site'
import styles from './export-menu.module.css'

/** Where links and codes lead that leave this machine; without a public address there are none. */
export function SiteField() {
  const id = useId()
  const typed = useSiteStore((store) => store.typed)
  const site = publicSite()
  const isUnusable = typed !== '' && asPublicSite(typed) === null
  return (
    <div className={styles.site}>
      <label htmlFor={id}>Public address, for links and codes</label>
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
        {isUnusable &&
          'Nobody else could open this; type an address such as https://example.org/. '}
        {site
          ? `Links and codes lead to ${site}`
          : 'This copy of the map has no public address: files are written without links and codes.'}
      </p>
    </div>
  )
}
