import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POLICY_HEADER } from '../content-policy'

const read = (path: string) => readFileSync(path, 'utf8')

/** The rules of docs/deploy.md: files, and how long they may be kept. */
function documentedRules(): Map<string, string> {
  const rows = read('docs/deploy.md').matchAll(
    /^\| `([^`]+)` +\| `((?:public|no-cache)[^`]*)` +\|/gm,
  )
  return new Map([...rows].map(([, files = '', rule = '']) => [files, rule]))
}

/** `/assets/*` → its rule, as a host's file has it. */
function rulesIn(file: string, pattern: RegExp): Map<string, string> {
  return new Map([...read(file).matchAll(pattern)].map(([, path = '', rule = '']) => [path, rule]))
}

const KEPT = ['assets/*', 'cards/*', 'api/v1/*', 'embed.js', 'base-map/*']
const FILES = ['public/_headers', 'docs/hosts/nginx.conf', 'docs/hosts/Caddyfile']

describe('ready files for hosts', () => {
  const rules = documentedRules()

  it('have a rule for all files but those that are asked for each time', () => {
    const kept = [...rules].filter(([, rule]) => rule !== 'no-cache').map(([files]) => files)
    expect(kept.sort()).toEqual([...KEPT].sort())
  })

  it.each(KEPT)('keep %s as long as the document says', (files) => {
    const rule = rules.get(files)
    const headers = rulesIn(
      'public/_headers',
      /^\/(\S+)\n {2}! Cache-Control\n {2}Cache-Control: (.+)$/gm,
    )
    const nginx = rulesIn('docs/hosts/nginx.conf', /^ {2}~\/(\S+) +"(public.+)";$/gm)
    const caddy = rulesIn('docs/hosts/Caddyfile', /^\t\theader \/(\S+) Cache-Control "(.+)"$/gm)
    const inNginx = files.replace('/*', '/').replace('.js', '\\.js$')
    expect([headers.get(files), nginx.get(inNginx), caddy.get(files)]).toEqual([rule, rule, rule])
  })

  it('show our own page at a path that nothing is at, and never the first one in its place', () => {
    expect(read('docs/hosts/nginx.conf')).toContain('error_page 404 /404.html;')
    expect(read('docs/hosts/Caddyfile')).toMatch(/== 404\s+rewrite @missing \/404\.html/)
    for (const file of FILES) expect(read(file)).not.toMatch(/index\.html/)
  })

  it.each(FILES)('%s has the policy of the page as a header, with who may embed it', (file) => {
    const [, policy] = /Content-Security-Policy:? "?([^"\n]+)/.exec(read(file)) ?? []
    expect(policy).toBe(POLICY_HEADER)
  })

  it.each(FILES)('%s lets pages of others and frames without an origin read every file', (file) => {
    const own = read(file)
      .split('\n')
      .filter((line) => /Access-Control-Allow-Origin|Cross-Origin-Resource-Policy/.test(line))
      .map((line) => line.trim().replace(/^add_header |[:;]| always/g, ''))
    // Once each, and so for all files.
    expect(own).toEqual([
      'Access-Control-Allow-Origin *',
      'Cross-Origin-Resource-Policy cross-origin',
    ])
  })

  it.each(FILES)('%s tells browsers what a page never needs', (file) => {
    for (const word of [
      'nosniff',
      'max-age=31536000',
      'strict-origin-when-cross-origin',
      'camera=()',
    ]) {
      expect(read(file)).toContain(word)
    }
  })
})
