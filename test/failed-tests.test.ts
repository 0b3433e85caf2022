import { describe, expect, it } from 'vitest'
import { failedJourneys, failedUnits } from './support/failed-tests'

describe('what failed, at the end of a run of all checks', () => {
  it('names file, test and the first line of why, without the colours of a terminal', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: '/home/me/project/src/time/day.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'a day has a name', status: 'passed' },
            {
              fullName: 'a day comes after the one before',
              status: 'failed',
              failureMessages: [
                '\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n  at day.ts:3',
              ],
            },
          ],
        },
      ],
    }
    expect(failedUnits(report, '/home/me/project')).toEqual([
      'src/time/day.test.ts › a day comes after the one before › AssertionError: expected 1 to be 2',
    ])
  })

  it('names a file that could not be run at all', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      testResults: [
        {
          name: '/p/src/a.test.ts',
          status: 'failed',
          message: 'Cannot find module b\nat a.test.ts',
          assertionResults: [],
        },
      ],
    }
    expect(failedUnits(report, '/p')).toEqual(['src/a.test.ts › Cannot find module b'])
  })

  it('names journeys that failed and those that were unsteady, however deep they stand', () => {
    const journey = (title: string, status: string, message?: string) => ({
      title,
      tests: [
        {
          projectName: 'rest',
          status,
          results: [{}, ...(message ? [{ error: { message } }] : [])],
        },
      ],
    })
    const suite = { title: 'stage.spec.ts', file: 'stage.spec.ts' }
    const report = {
      suites: [
        {
          ...suite,
          specs: [journey('opens', 'expected'), journey('closes', 'flaky', 'Timed out\nat line 4')],
          suites: [{ ...suite, specs: [journey('draws', 'unexpected', 'Nothing is drawn')] }],
        },
      ],
    }
    expect(failedJourneys(report)).toEqual([
      'stage.spec.ts (rest, flaky) › closes › Timed out',
      'stage.spec.ts (rest, unexpected) › draws › Nothing is drawn',
    ])
  })
})
