import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { end, start, startScreen, until } from './child'
import { COMMANDS, type Engine } from './wire'

type Preferences = Readonly<Record<string, string | number | boolean>>

const PREFERENCES: Preferences = {
  'marionette.port': 0,
  'webgl.force-enabled': true,
  'dom.disable_open_during_load': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
}

/** The last lets journeys make settings, as a person does. */
const ARGUMENTS = ['--marionette', '--no-remote', '--remote-allow-system-access']

/** `12:[1,1,null,{}]`: the length in bytes, a colon, and the message. */
function listen(socket: Socket, hear: (message: unknown) => void): void {
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const colon = rest.indexOf(':')
      const from = colon + 1
      const to = from + Number(rest.toString('latin1', 0, Math.max(colon, 0)))
      if (colon < 0 || rest.length < to) return
      hear(JSON.parse(rest.toString('utf8', from, to)))
      rest = rest.subarray(to)
    }
  })
}

type Answer = readonly [1, number, { error: string; message: string } | null, unknown]

/** The wire on which Firefox takes the commands of WebDriver: its own driver is no Debian package. */
async function wireTo(port: number) {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (answer: Answer) => void>()
  const greeted = new Promise<void>((resolve) => {
    listen(socket, (message) => {
      if (!Array.isArray(message)) return resolve()
      const answer = message as unknown as Answer
      waiting.get(answer[1])?.(answer)
      waiting.delete(answer[1])
    })
  })
  await once(socket, 'connect')
  await greeted
  let asked = 0
  async function send(name: string, parameters: object = {}): Promise<unknown> {
    asked += 1
    const message = JSON.stringify([0, asked, name, parameters])
    const answering = new Promise<Answer>((resolve) => waiting.set(asked, resolve))
    socket.write(`${Buffer.byteLength(message)}:${message}`)
    const [, , error, result] = await answering
    if (error) throw new Error(`Firefox, ${name}: ${error.error}: ${error.message}`)
    const isWrapped = typeof result === 'object' && result !== null && 'value' in result
    return isWrapped ? result.value : result
  }
  return { send, close: () => socket.destroy() }
}

async function writePreferences(profile: string, preferences: Preferences): Promise<void> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
}

export async function startFirefox(): Promise<Engine> {
  const screen = await startScreen()
  const profile = await mkdtemp(join(tmpdir(), 'chokepoint-firefox-'))
  const downloads = join(profile, 'saved')
  await mkdir(downloads)
  await writePreferences(profile, { ...PREFERENCES, 'browser.download.dir': downloads })
  const child = start('firefox-esr', [...ARGUMENTS, '--profile', profile], {
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: profile,
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const portFile = join(profile, 'MarionetteActivePort')
  const port = await until(async () => Number(await readFile(portFile, 'utf8')), 60_000)
  const wire = await until(() => wireTo(port))
  const session = (await wire.send('WebDriver:NewSession', {
    strictFileInteractability: false,
  })) as {
    capabilities: { browserVersion: string }
  }
  return {
    name: 'Firefox',
    version: session.capabilities.browserVersion,
    downloads,
    send: (command, parameters) => wire.send(COMMANDS[command].firefox, parameters),
    setPreference: async (name, value) => {
      await wire.send('Marionette:SetContext', { value: 'chrome' })
      const set = typeof value === 'number' ? 'setIntPref' : 'setBoolPref'
      const script = `Services.prefs.${set}(...arguments)`
      await wire.send('WebDriver:ExecuteScript', { script, args: [name, value] })
      await wire.send('Marionette:SetContext', { value: 'content' })
    },
    stop: async () => {
      wire.close()
      await end(child)
      await screen.stop()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
