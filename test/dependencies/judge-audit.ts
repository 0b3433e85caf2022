import type { Exception } from './exceptions'

interface Finding {
  readonly severity: string
  /** What is known of the package itself, or the names of those that it takes its weakness from. */
  readonly via: readonly (string | { readonly title?: string; readonly url?: string })[]
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Finding>>
  readonly message?: string
  readonly error?: { readonly summary?: string }
}

function read(output: string): Report {
  try {
    return JSON.parse(output)
  } catch {
    return {}
  }
}

/**
 * @param output of `npm audit --json`
 * @returns what to say, and whether all that was found has a written reason
 */
export function judgeAudit(
  output: string,
  exceptions: readonly Exception[],
): { readonly lines: readonly string[]; readonly isFine: boolean } {
  const { vulnerabilities, message, error } = read(output)
  if (!vulnerabilities) {
    const why = message ?? error?.summary ?? 'no answer'
    const [line] = why.split('\n')
    return {
      lines: [`The registry tells of no weak packages (${line}): not audited.`],
      isFine: true,
    }
  }
  const taken = new Set(exceptions.filter(({ rule }) => rule === 'finding').map(({ name }) => name))
  const found = Object.entries(vulnerabilities)
  const lines = found.map(([name, { severity, via }]) => {
    const what = via.map((one) =>
      typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`,
    )
    return `${taken.has(name) ? 'known' : 'NEW'}: ${name}, ${severity}: ${what.join('; ')}`
  })
  const idle = [...taken].filter((name) => !(name in vulnerabilities))
  return {
    lines: [
      `${found.length} packages are told of as weak.`,
      ...lines,
      ...idle.map((name) => `NO LONGER found, so its exception goes: ${name}`),
    ],
    isFine: found.every(([name]) => taken.has(name)) && idle.length === 0,
  }
}
