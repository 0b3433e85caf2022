/**
 * The commands of the WebDriver standard that journeys need: how its HTTP names them, and what
 * Firefox calls them on the wire that its own driver speaks to it.
 */
export const COMMANDS = {
  navigate: { http: ['POST', 'url'], firefox: 'WebDriver:Navigate' },
  reload: { http: ['POST', 'refresh'], firefox: 'WebDriver:Refresh' },
  run: { http: ['POST', 'execute/async'], firefox: 'WebDriver:ExecuteAsyncScript' },
  act: { http: ['POST', 'actions'], firefox: 'WebDriver:PerformActions' },
  limit: { http: ['POST', 'timeouts'], firefox: 'WebDriver:SetTimeouts' },
  windows: { http: ['GET', 'window/handles'], firefox: 'WebDriver:GetWindowHandles' },
  enter: { http: ['POST', 'window'], firefox: 'WebDriver:SwitchToWindow' },
  open: { http: ['POST', 'window/new'], firefox: 'WebDriver:NewWindow' },
  close: { http: ['DELETE', 'window'], firefox: 'WebDriver:CloseWindow' },
  resize: { http: ['POST', 'window/rect'], firefox: 'WebDriver:SetWindowRect' },
  role: { http: ['GET', 'element/:id/computedrole'], firefox: 'WebDriver:GetComputedRole' },
  label: { http: ['GET', 'element/:id/computedlabel'], firefox: 'WebDriver:GetComputedLabel' },
  shoot: { http: ['GET', 'screenshot'], firefox: 'WebDriver:TakeScreenshot' },
} as const satisfies Record<string, Naming>

interface Naming {
  readonly http: readonly ['GET' | 'POST' | 'DELETE', string]
  readonly firefox: string
}

export type Command = keyof typeof COMMANDS

/** A browser that is up, with a window. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit'
  /** As it says itself, for reports. */
  readonly version: string
  /** Where what it saves comes to lie. */
  readonly downloads: string
  /** @throws Error with what the browser says of a command that it did not carry out */
  readonly send: (command: Command, parameters?: object) => Promise<unknown>
  /** A preference as Firefox has them; undefined where the engine has none. */
  readonly setPreference?: (name: string, value: number | boolean) => Promise<void>
  readonly stop: () => Promise<void>
}
