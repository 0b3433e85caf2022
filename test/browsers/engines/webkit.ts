import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start, startScreen, until } from './child'
import { COMMANDS, type Engine } from './wire'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** WebKit's own small browser, which comes with the library. */
function browserPath(): string {
  const libraries = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)
  const paths = libraries.map((library) => `${library}/webkit2gtk-4.1/MiniBrowser`)
  const path = paths.find((candidate) => existsSync(candidate))
  if (!path) throw new Error('WebKitGTK is there, but not its MiniBrowser.')
  return path
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`WebKit, ${method} ${new URL(url).pathname}: ${error}: ${message}`)
}

export async function startWebkit(): Promise<Engine> {
  const screen = await startScreen()
  const home = await mkdtemp(join(tmpdir(), 'chokepoint-webkit-'))
  const downloads = join(home, 'saved')
  await mkdir(downloads)
  await mkdir(join(home, '.config'))
  await writeFile(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const port = await freePort()
  const child = start('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // As root, who tests on machines that are thrown away, there is no sandbox.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  })
  const root = `http://127.0.0.1:${port}`
  await until(() => ask(`${root}/status`, 'GET'))
  const browser = { binary: browserPath(), args: ['--automation'] }
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser }
  const { sessionId, capabilities } = (await ask(`${root}/session`, 'POST', {
    capabilities: { alwaysMatch: wanted },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const session = `${root}/session/${sessionId}`
  return {
    name: 'WebKit',
    version: capabilities.browserVersion,
    downloads,
    send: (command, parameters) => {
      const [method, path] = COMMANDS[command].http
      const id = parameters && 'id' in parameters ? `${parameters.id}` : ''
      return ask(`${session}/${path.replace(':id', id)}`, method, parameters)
    },
    stop: async () => {
      await ask(session, 'DELETE').catch(() => undefined)
      await end(child)
      await screen.stop()
      // Its processes may still be writing what they keep.
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
