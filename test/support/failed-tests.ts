import { stripVTControlCharacters } from 'node:util'

/** As Vitest reports, of what is read here. */
export interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    /** Why the file itself could not be run; empty where it was. */
    readonly message?: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** As Playwright reports, of what is read here. */
export interface JourneyReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    /** Passed only at a second try. */
    readonly flaky: number
  }
  readonly suites: readonly JourneySuite[]
}

interface JourneySuite {
  readonly title: string
  readonly file: string
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly projectName: string
      readonly status: string
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
  readonly suites?: readonly JourneySuite[]
}

function line(where: string, name: string, why: string | undefined): string {
  const first = stripVTControlCharacters(why ?? '')
    .trim()
    .split('\n')[0]
  return [where, name, first].filter(Boolean).join(' › ')
}

/** @returns a line for each test of a report that failed: its file, its name, the first line of why */
export function failedUnits({ testResults }: UnitReport, root: string): string[] {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = name.replace(`${root}/`, '')
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(file, '', message)] : []
    return failed.map(({ fullName, failureMessages }) => line(file, fullName, failureMessages?.[0]))
  })
}

/** @returns a line for each journey that failed or was unsteady, as {@link failedUnits} */
export function failedJourneys({ suites }: Pick<JourneyReport, 'suites'>): string[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, status, results }) => {
          const error = results.find((result) => result.error)?.error?.message
          return line(`${suite.file} (${projectName}, ${status})`, title, error)
        }),
    ),
    ...failedJourneys({ suites: suite.suites ?? [] }),
  ])
}
