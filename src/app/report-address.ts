import { reportHref } from '@/pages/report-href'

/** Where the build says that mistakes are reported to: REPORT_TO. */
const META = 'meta[name="chokepoint:report"]'

/** Where a mistake in a state is reported, with its address filled in; null where the site names no place. */
export function reportAddress(address: string, version: string): string | null {
  const to = document.querySelector<HTMLMetaElement>(META)?.content ?? ''
  return to === '' ? null : reportHref(to, address, version)
}
