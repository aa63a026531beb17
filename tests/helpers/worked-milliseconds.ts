import process from 'node:process'

/** Milliseconds that this process has worked so far: how busy the machine is otherwise does not count. */
export function workedMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
