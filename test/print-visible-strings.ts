import { readdirSync, readFileSync } from 'node:fs'
import { visibleStrings } from './support/visible-strings'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((f) => `src/${f}`)
  .filter((f) => /\.tsx?$/.test(f) && !/\.test\.|^src\/words\/|\/build\/|build-base-map/.test(f))
const only = process.argv.slice(2)
let n = 0
const by = new Map<string, number>()
for (const f of files) {
  if (only.length && !only.some((o) => f.startsWith(o))) continue
  for (const s of visibleStrings(f, readFileSync(f, 'utf8'))) {
    n += 1
    const r = f.split('/').slice(0, 2).join('/')
    by.set(r, (by.get(r) ?? 0) + 1)
    if (only.length) console.log(`${s.file}:${s.line} ${s.text}`)
  }
}
console.log(n, Object.fromEntries(by))
