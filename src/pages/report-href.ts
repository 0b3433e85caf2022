/** Where a mistake is reported to, with the page and the version filled in; null for no address of either kind. */
export function reportHref(reportTo: string, page: string, version: string): string | null {
  const subject = 'A mistake in Chokepoint'
  const body = `Page: ${page}\nData version: ${version}\n\nWhat is wrong, and which source says so:\n`
  if (reportTo.startsWith('mailto:')) {
    return `${reportTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  }
  if (!URL.canParse(reportTo) || !/^https?:$/.test(new URL(reportTo).protocol)) return null
  const address = new URL(reportTo)
  address.searchParams.set('title', subject)
  address.searchParams.set('body', body)
  return address.href
}
