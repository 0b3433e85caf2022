import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesIn, type Import, importsOf } from './support/imports'
import { tableRows } from './support/markdown-table'

const ROWS = tableRows(readFileSync('docs/architecture.md', 'utf8'), 'room')
const ROOMS = new Map(
  ROWS.map(([room = '', , rooms = '', packages = '']) => [room, { rooms, packages }]),
)

/** Tests look where they like; the base map is made before the product is, by other programs. */
const FREE = /\.test\.tsx?$|^src\/map\/base-map\/build/
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !FREE.test(file))

/** The row that says most of where a file lies: a room may have rooms of its own. */
const roomOf = (file: string) =>
  [...ROOMS.keys()]
    .filter((room) => file.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0] ?? file.split('/').slice(0, 2).join('/')
const listed = (cell: string) => cell.split(',').map((name) => name.trim())

function isAllowed({ file, specifier, target }: Import): boolean {
  const room = ROOMS.get(roomOf(file))
  // What stands outside every room starts the app.
  if (!room || room.rooms === 'all') return true
  if (target) {
    const other = roomOf(target)
    return other === roomOf(file) || listed(room.rooms).includes(other.replace('src/', ''))
  }
  return listed(room.packages).some((name) =>
    name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  )
}

describe('the import table', () => {
  const imports = importsOf(FILES)

  it('reads what files import', () => {
    expect(imports.length).toBeGreaterThan(FILES.length)
    const [first] = importsOf(['src/url/sync-url.ts', 'src/url/view-codec.ts']).filter(
      ({ specifier }) => specifier === './view-codec',
    )
    expect(first?.target).toBe('src/url/view-codec.ts')
  })

  it('has a row for every room', () => {
    const rooms = new Set(FILES.filter((file) => file.split('/').length > 2).map(roomOf))
    expect([...rooms].filter((room) => !ROOMS.has(room))).toEqual([])
  })

  it('is kept: no room imports another, or a package, that its row does not name', () => {
    const others = imports.filter((one) => !isAllowed(one))
    expect(others.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })

  it('would find an import that goes up', () => {
    const upward = {
      file: 'src/model/day.ts',
      specifier: '@/scene/scene',
      target: 'src/scene/scene.ts',
    }
    expect(isAllowed(upward)).toBe(false)
    expect(isAllowed({ file: 'src/scene/scene.ts', specifier: 'maplibre-gl', target: null })).toBe(
      false,
    )
  })
})

describe('files', () => {
  it('never import each other in a circle', () => {
    expect(circlesIn(importsOf(FILES))).toEqual([])
  })

  it('in a circle are found', () => {
    const ring = [
      { file: 'a', specifier: './b', target: 'b' },
      { file: 'b', specifier: './a', target: 'a' },
    ]
    expect(circlesIn(ring)).toEqual(['a → b → a'])
  })
})
