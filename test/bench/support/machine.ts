import { cpus, loadavg, release, type } from 'node:os'

/** What the numbers were measured on: they mean nothing on another machine. */
export function describeMachine(): string {
  const cores = cpus()
  const model = cores[0]?.model.trim() ?? 'unknown processor'
  return `${cores.length} × ${model}, ${type()} ${release()}, Node ${process.version}`
}

/** Waiting processes of the last minute: more than the cores, and the numbers are others' too. */
export function describeLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}
