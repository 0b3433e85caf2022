import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const IMPORT = /import (\w+) from '([^']+\.module\.css)'/g

/** "map.tsx: ground is not in map.module.css": classes that a file names and its style sheet lacks. */
function missingIn(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(IMPORT)].flatMap(([, name = '', from = '']) => {
    const sheet = from.startsWith('@/')
      ? from.replace('@/', 'src/')
      : path.join(path.dirname(file), from)
    const rules = readFileSync(sheet, 'utf8')
    const used = [...code.matchAll(new RegExp(`[^/.\\w-]${name}\\.(\\w+)`, 'g'))]
    return used
      .filter(([, each]) => !new RegExp(`\\.${each}\\b`).test(rules))
      .map(([, each]) => `${file}: ${each} is not in ${sheet}`)
  })
}

it('every class that a component names stands in its style sheet', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src', file))
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(missingIn)).toEqual([])
})
