import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TERM_IDS, TERMS } from '@/report/terms'
import { viewParams } from '@/url/view-params'
import { tableRows } from './support/markdown-table'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

/** Files below a folder whose names end in one of these, with forward slashes. */
function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
}

/** Our own code in some of the rooms at the top. */
const code = (...rooms: string[]) => rooms.flatMap((room) => filesIn(room, '.ts', '.tsx'))

describe('documents are true', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')]

  it('every npm command they name exists', () => {
    for (const document of documents) {
      for (const [, name = ''] of read(document).matchAll(/npm run ([a-z:-]+)/g)) {
        expect(scripts, `${document} names "npm run ${name}"`).toHaveProperty([name])
      }
    }
  })

  it('the check of a clean checkout is the whole of what README and CONTRIBUTING give', () => {
    const steps = read('.ci/run').matchAll(/^npm (ci|test|run [a-z:]+)/gm)
    const command = [...steps].map(([step]) => step).join(' && ')
    expect(command).toBe('npm ci && npm run test:all')
    expect(scripts['test:all']).toBe(`${scripts.test} --all`)
    expect(read('README.md')).toMatch(/^npm ci && npm test +# /m)
    expect(read('CONTRIBUTING.md')).toMatch(/^npm ci && npm run test:all +# /m)
  })

  it('every file they link to or name in the tree exists', () => {
    for (const document of documents) {
      const folder = document.includes('/') ? document.replace(/\/[^/]*$/, '/') : ''
      for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1)
        expect(existsSync(path), `${document} links to ${target}`).toBe(true)
      }
    }
  })

  it('the table of deep links is the table in the code, in the same order', () => {
    const documented = tableRows(read('docs/deep-links.md'), 'param').map(([param]) => param)
    expect(documented).toEqual(Object.values(viewParams).map(({ param }) => param))
  })

  it('the table of words is the one that the screen explains them by, word for word', () => {
    expect(tableRows(read('docs/words.md'), 'word')).toEqual(
      TERM_IDS.map((id) => [TERMS[id].name, TERMS[id].sentence]),
    )
  })

  it('each name of the glossary is one that the code has', () => {
    const names = tableRows(read('docs/glossary.md'), 'code').map(([name = '']) => name)
    expect(names.length).toBeGreaterThan(30)
    const source = code('src').map(read).join('\n')
    const missing = names.filter((name) => !new RegExp(`\\b${name}`, 'i').test(source))
    expect(missing).toEqual([])
  })

  it('each word that the screen explains is explained in one sentence', () => {
    for (const { name, sentence } of Object.values(TERMS)) {
      expect(sentence, name).toMatch(/^[A-Z][^.!?]*\.$/)
    }
  })
})

describe('journeys', () => {
  it('all fail where the policy of the page refuses something: none takes the bare test of Playwright', () => {
    const specs = readdirSync('test/journeys').filter((file) => file.endsWith('.spec.ts'))
    expect(specs.length).toBeGreaterThan(40)
    for (const spec of specs) {
      expect(read(`test/journeys/${spec}`), spec).not.toMatch(
        /import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/,
      )
    }
  })
})

describe('the lock file', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>
  }

  it('names a version of every package, also of binaries for other platforms', () => {
    const missing = Object.entries(packages).flatMap(
      ([path, { version, optionalDependencies }]) => [
        ...(path && !version ? [path] : []),
        ...Object.keys(optionalDependencies ?? {}).filter(
          (name) =>
            !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
        ),
      ],
    )
    expect(missing, 'make the lock with an npm that keeps them, such as 10.9').toEqual([])
  })
})

describe('the tree', () => {
  it('has no file that holds more than one can take in', () => {
    for (const file of [...code('src', 'mock-api', 'test'), ...filesIn('src', '.css')]) {
      const lines = read(file).split('\n').length
      const most = /\.test\.ts$|\.css$/.test(file) ? 420 : 250
      expect(lines, `${file} has ${lines} lines`).toBeLessThanOrEqual(most)
    }
  })
})
