/** What is looked for: a role with a name, inside what the outer ones found. */
export interface Wanted {
  readonly role: string
  /** The whole name, or a pattern in it; without one any name. */
  readonly name?: string | { readonly source: string; readonly flags: string }
}

/** What was found, as a person meets it; the first of them, with how many there are. */
export interface Seen {
  readonly count: number
  readonly name: string
  readonly text: string
  /** Of a field. */
  readonly value: string
  readonly attributes: Readonly<Record<string, string>>
  readonly isFocused: boolean
  /** The centre of what is in the window, and whether a click there would reach it. */
  readonly centre: { readonly x: number; readonly y: number; readonly isFree: boolean }
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/**
 * Looks for what is visible by role and name. Runs in the page, so it knows nothing but the page.
 * @returns null where there is none; @throws Error for a role that it does not know
 */
export function look(path: readonly Wanted[]): Seen | null {
  const tags: Readonly<Record<string, string>> = {
    alert: '',
    button: 'button',
    columnheader: 'th',
    dialog: 'dialog[open]',
    heading: 'h1,h2,h3,h4',
    img: 'img[alt]',
    link: 'a[href]',
    list: 'ul,ol',
    listitem: 'li',
    main: 'main',
    region: 'section[aria-label],section[aria-labelledby]',
    row: 'tr',
    slider: 'input[type=range]',
    status: 'output',
    switch: '',
    tab: '',
    table: 'table',
    textbox: 'input:not([type]),input[type=text],textarea',
  }
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

  function named(element: Element): string {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    const labelled = ids.map((id) => document.getElementById(id)?.textContent).join(' ')
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const labels = isField
      ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
      : ''
    const isNamedByContent = !element.matches(
      'section,ul,ol,table,main,dialog,[role=dialog],[role=region]',
    )
    return (
      squeeze(labelled) ||
      squeeze(element.getAttribute('aria-label')) ||
      squeeze(labels) ||
      squeeze(element.querySelector('caption')?.textContent) ||
      squeeze(element.getAttribute('alt')) ||
      (isNamedByContent ? squeeze(element.textContent) : '')
    )
  }

  function matches(element: Element, { name }: Wanted): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    if (element.closest('[aria-hidden=true],[inert]')) return false
    if (name === undefined) return true
    if (typeof name === 'string') return named(element) === name
    return new RegExp(name.source, name.flags).test(named(element))
  }

  function inside(root: ParentNode, wanted: Wanted): Element[] {
    const own = tags[wanted.role]
    if (own === undefined) throw new Error(`The page does not know the role "${wanted.role}".`)
    const ways = own
      .split(',')
      .filter(Boolean)
      .map((tag) => `${tag}:not([role])`)
    const selector = [...ways, `[role=${wanted.role}]`].join(',')
    return [...root.querySelectorAll(selector)].filter((element) => matches(element, wanted))
  }

  const found = path.reduce<ParentNode[]>(
    (roots, wanted) => [...new Set(roots.flatMap((root) => inside(root, wanted)))],
    [document],
  ) as HTMLElement[]
  const [first] = found
  if (!first) return null
  let { left, top, width, height } = first.getBoundingClientRect()
  if (left < 0 || top < 0 || left + width > innerWidth || top + height > innerHeight) {
    first.scrollIntoView({ block: 'center', behavior: 'instant' })
    ;({ left, top, width, height } = first.getBoundingClientRect())
  }
  const [x, y] = [left + width / 2, top + height / 2]
  const hit = document.elementFromPoint(x, y)
  return {
    count: found.length,
    name: named(first),
    text: squeeze(first.textContent),
    value: first instanceof HTMLInputElement ? first.value : '',
    attributes: Object.fromEntries([...first.attributes].map((one) => [one.name, one.value])),
    isFocused: document.activeElement === first,
    centre: {
      x: Math.round(x),
      y: Math.round(y),
      isFree: hit !== null && (first.contains(hit) || hit.contains(first)),
    },
    box: { x: left, y: top, width, height },
  }
}
