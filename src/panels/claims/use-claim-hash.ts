import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  window.addEventListener('popstate', onChange)
  return () => {
    window.removeEventListener('hashchange', onChange)
    window.removeEventListener('popstate', onChange)
  }
}

const readHash = () => window.location.hash

/** The claim that the address jumps to, such as `C30`; null where it names none. */
export function useClaimHash(): string | null {
  const hash = useSyncExternalStore(subscribe, readHash)
  return /^#C[1-9][0-9]?$/.test(hash) ? hash.slice(1) : null
}
