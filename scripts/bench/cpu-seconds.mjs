/** Processor seconds of this process, so that other work on the machine counts as little as can be. */
export function cpuSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
