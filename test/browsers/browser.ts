import { until } from './engines/child'
import type { Engine } from './engines/wire'
import { look, type Seen, type Wanted } from './page-side'

/** As WebDriver writes keys that have no letter. */
const KEYS = {
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
} as const

type Key = keyof typeof KEYS | 'b' | 's'
interface Spot {
  readonly x: number
  readonly y: number
}

const isKey = (key: string): key is keyof typeof KEYS => key in KEYS
const typed = (key: string) => (isKey(key) ? KEYS[key] : key)
const down = (key: string) => ({ type: 'keyDown', value: typed(key) })
const up = (key: string) => ({ type: 'keyUp', value: typed(key) })

/** Something on the page by role and name, looked for anew at each act. */
export class Thing {
  private readonly page: Page
  private readonly path: readonly Wanted[]

  constructor(page: Page, path: readonly Wanted[]) {
    this.page = page
    this.path = path
  }

  get(role: string, name?: string | RegExp): Thing {
    return this.page.within(this.path, role, name)
  }

  /** What is there now, or null. */
  look(): Promise<Seen | null> {
    return this.page.evaluate(look, this.path)
  }

  /** Waits until it is there. @throws Error that says what was looked for */
  wait(): Promise<Seen> {
    return until(async () => {
      const seen = await this.look()
      if (seen) return seen
      throw new Error(`Not on the page: ${JSON.stringify(this.path)}`)
    })
  }

  async text(): Promise<string> {
    return (await this.wait()).text
  }

  async count(): Promise<number> {
    return (await this.look())?.count ?? 0
  }

  /** Waits until a pointer would reach it, and nothing moves it any more. */
  async spot(): Promise<Spot> {
    let last = ''
    const { centre } = await until(async () => {
      const seen = await this.wait()
      const box = JSON.stringify(seen.box)
      const isStill = box === last
      last = box
      if (seen.centre.isFree && isStill) return seen
      throw new Error(`Moves, or lies below something: ${JSON.stringify(this.path)}`)
    })
    return centre
  }

  async click(): Promise<void> {
    await this.page.drag([await this.spot()])
  }

  async attribute(name: string): Promise<string> {
    return (await this.wait()).attributes[name] ?? ''
  }
}

/** A window of the browser. */
export class Page {
  private readonly engine: Engine
  private readonly handle: string

  constructor(engine: Engine, handle: string) {
    this.engine = engine
    this.handle = handle
  }

  within(outer: readonly Wanted[], role: string, name?: string | RegExp): Thing {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : name
    return new Thing(this, [...outer, pattern === undefined ? { role } : { role, name: pattern }])
  }

  get(role: string, name?: string | RegExp): Thing {
    return this.within([], role, name)
  }

  private async send(
    command: Parameters<Engine['send']>[0],
    parameters?: object,
  ): Promise<unknown> {
    await this.engine.send('enter', { handle: this.handle })
    return this.engine.send(command, parameters)
  }

  async open(url: string): Promise<void> {
    await this.send('navigate', { url })
  }

  async reload(): Promise<void> {
    await this.send('reload')
  }

  async close(): Promise<void> {
    await this.send('close')
  }

  /** Runs a function in the page; it knows its argument alone, and may return a promise. */
  async evaluate<T, A = undefined>(act: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]
      Promise.resolve(arguments[0]).then(${act}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = (await this.send('run', { script, args: [argument ?? null] })) as {
      value: T
      error?: string
    }
    if (answer.error) throw new Error(answer.error)
    return answer.value
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** Keys together, the first held longest: `press('Control', 'v')`. */
  async press(...keys: readonly (Key | 'v' | 'a')[]): Promise<void> {
    const actions = [...keys.map(down), ...keys.toReversed().map(up)]
    await this.send('act', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((letter) => [down(letter), up(letter)])
    await this.send('act', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  /** From the first spot over the others, the button held; one spot is a click. */
  async drag([first, ...rest]: readonly [Spot, ...Spot[]]): Promise<void> {
    const to = ({ x, y }: Spot) => ({
      type: 'pointerMove',
      duration: 40,
      x: Math.round(x),
      y: Math.round(y),
    })
    const actions = [
      to(first),
      { type: 'pointerDown', button: 0 },
      ...rest.map(to),
      { type: 'pointerUp', button: 0 },
    ]
    await this.send('act', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    })
  }

  /** What the engine's own accessibility tree has of an element. */
  async accessible(selector: string): Promise<{ role: unknown; label: unknown }> {
    const find = (wanted: string) => document.querySelector(wanted)
    const id = await until(async () => {
      const [id] = Object.values((await this.evaluate(find, selector)) ?? {})
      if (id) return id
      throw new Error(`Not on the page: ${selector}`)
    })
    return { role: await this.send('role', { id }), label: await this.send('label', { id }) }
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(`${await this.send('shoot', { full: false })}`, 'base64')
  }
}

const WIDE = { x: 0, y: 0, width: 1440, height: 980 }

/** The windows of one engine. */
export class Browser {
  readonly engine: Engine

  constructor(engine: Engine) {
    this.engine = engine
  }

  private async handles(): Promise<readonly string[]> {
    return (await this.engine.send('windows')) as string[]
  }

  /** The window that is there from the start. */
  async firstPage(): Promise<Page> {
    const [handle = ''] = await this.handles()
    await this.engine.send('enter', { handle })
    await this.engine.send('resize', WIDE)
    await this.engine.send('limit', { script: 30_000, pageLoad: 60_000 })
    return new Page(this.engine, handle)
  }

  /** The window that an act opens. */
  async opened(act: () => Promise<void>): Promise<Page> {
    const before = new Set(await this.handles())
    await act()
    return until(async () => {
      const handle = (await this.handles()).find((one) => !before.has(one))
      if (handle) return new Page(this.engine, handle)
      throw new Error('No window was opened.')
    })
  }
}
