import type { Page } from '@playwright/test'

/** A machine and its network; null leaves them as they are. */
export interface Condition {
  readonly on: string
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null
  readonly cpuSlowdown: number
}

export const LOCAL: Condition = { on: 'local', network: null, cpuSlowdown: 1 }

export const TEN_MBIT: Condition = {
  on: '10 Mbit/s',
  network: { latencyMs: 40, bytesPerSecond: 1_250_000 },
  cpuSlowdown: 1,
}

export const SLOW_PHONE: Condition = {
  on: 'slow phone',
  network: { latencyMs: 150, bytesPerSecond: 200_000 },
  cpuSlowdown: 4,
}

export async function slowDown(page: Page, { network, cpuSlowdown }: Condition): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  if (!network) return
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond,
  })
}
