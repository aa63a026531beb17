/** What no phone is in: bridges of containers and virtual machines, and tunnels. */
const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|bridge|utun|tun|tap|wg|zt|tailscale|lxc|lxd)/
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/
const EVERY_INTERFACE = new Set([undefined, '', '0.0.0.0', '::'])

/**
 * The addresses by which other devices of the same network reach this machine, the likeliest for a phone first.
 * @param interfaces as `os.networkInterfaces()` gives them
 * @param host what the server listens on; undefined for every interface
 */
export function networkAddresses(interfaces, host) {
  if (LOOPBACK.test(host ?? '')) return []
  if (!EVERY_INTERFACE.has(host)) return [host.includes(':') ? `[${host}]` : host]
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, virtual: VIRTUAL.test(name) }))
  )
  return found
    .toSorted((one, other) => Number(one.virtual) - Number(other.virtual))
    .map(({ address }) => address)
}
