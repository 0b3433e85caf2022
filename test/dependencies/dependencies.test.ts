import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tableRows } from '../support/markdown-table'
import { EXCEPTIONS, type Exception } from './exceptions'
import { judgeAudit } from './judge-audit'
import { isInNodeRange } from './node-range'

interface Package {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  /** Named only where a package comes from elsewhere than the registry. */
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly deprecated?: string
  readonly engines?: { readonly node?: string }
}

interface Manifest {
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { readonly packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const { '': _ourselves, ...locked } = lock.packages
const packages = Object.entries(locked).map(([path, one]) => ({
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  ...one,
}))

/** Free to use, change and hand on with a program of another licence. */
const LICENCES = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'OFL-1.1'],
  ...['MIT OR Apache-2.0', '(MIT OR Apache-2.0)', 'MIT/X11'],
  // Asks that changes to its own files be published; there are none.
  'MPL-2.0',
])

/** Those that break a rule must be those with a written reason: none more, none fewer. */
function expectOnlyExceptions(rule: Exception['rule'], breaking: readonly { name: string }[]) {
  const excepted = EXCEPTIONS.filter((one) => one.rule === rule).map(({ name }) => name)
  expect([...new Set(breaking.map(({ name }) => name))].sort()).toEqual(excepted.sort())
}

describe('packages', () => {
  it('are some hundreds, so that the rules below speak of something', () => {
    expect(packages.length).toBeGreaterThan(200)
  })

  it('are named by their exact versions', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const version of Object.values(named)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('come from the registry, and are the bytes that were first taken', () => {
    expect(packages.filter(({ resolved, link }) => resolved || link)).toEqual([])
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
  })

  it('have licences that let them be used and handed on', () => {
    const odd = packages.filter(({ license }) => !license || !LICENCES.has(license))
    expectOnlyExceptions('licence', odd)
  })

  it('run nothing while they are installed', () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript)
    expectOnlyExceptions('install script', running)
  })

  it('are none that their makers gave up', () => {
    expect(packages.filter(({ deprecated }) => deprecated)).toEqual([])
  })

  it('run in the oldest Node that we name', () => {
    const oldest = manifest.engines.node.replace('>=', '')
    const newer = packages.filter(({ engines }) => !isInNodeRange(oldest, engines?.node ?? '>=0'))
    expectOnlyExceptions('Node', newer)
  })

  it('that break a rule stand in the document, each with its reason', () => {
    const rows = tableRows(readFileSync('docs/SECURITY.md', 'utf8'), 'package')
    expect(rows).toEqual(EXCEPTIONS.map(({ name, rule, reason }) => [name, rule, reason]))
  })
})

describe('a range of Node', () => {
  it.each([
    ['>=20', true],
    ['>= 22', false],
    ['>=20.20', false],
    ['^20.19.0 || >=22.12.0', true],
    ['^18.0.0 || >=22', false],
    ['20 || >=22', true],
    ['^20.20.0', false],
  ])('%s is met by 20.19.0: %s', (range, isMet) => {
    expect(isInNodeRange('20.19.0', range)).toBe(isMet)
  })

  it('in a form that is not known is told', () => {
    expect(() => isInNodeRange('20.19.0', '~20.1')).toThrow('got "~20.1"')
  })
})

describe('an audit', () => {
  const report = (vulnerabilities: object) => JSON.stringify({ vulnerabilities })
  const weak = { severity: 'high', via: [{ title: 'Reads too much', url: 'https://a.example/1' }] }
  const known: Exception = { name: 'weak', rule: 'finding', reason: 'Never called' }

  it('fails on a finding without a written reason, and names it', () => {
    const { lines, isFine } = judgeAudit(report({ weak }), [{ ...known, rule: 'Node' }])
    expect(isFine).toBe(false)
    expect(lines[1]).toBe('NEW: weak, high: Reads too much https://a.example/1')
  })

  it('lets one with a reason pass, and fails on a reason that nothing needs any more', () => {
    expect(judgeAudit(report({ weak }), [known]).isFine).toBe(true)
    expect(judgeAudit(report({}), [known]).isFine).toBe(false)
    expect(judgeAudit(report({}), []).isFine).toBe(true)
  })

  it('says in a line where the registry does not tell', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed - POST https://r.example' })
    expect(judgeAudit(refused, [])).toEqual({
      lines: [
        'The registry tells of no weak packages (405 Method Not Allowed - POST https://r.example): not audited.',
      ],
      isFine: true,
    })
    expect(judgeAudit('', [known]).lines).toHaveLength(1)
  })
})
