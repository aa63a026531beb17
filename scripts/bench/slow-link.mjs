// A slow mobile network in front of the served app, for the page and its worker alike: the browser's own slows only pages.
import { createServer, connect } from 'node:net'
import { listen } from '../serve.mjs'

/** Bytes a second down, and milliseconds there and back. */
export const DOWN = 1_600_000 / 8
export const ROUND_TRIP = 150
/** Bytes: a packet. */
const PACKET = 1460

/** Everything that goes over it shares its width. `bytes` says how many came down so far, headers included. */
export async function openSlowLink(address, { down = DOWN, roundTrip = ROUND_TRIP } = {}) {
  const { port } = new URL(address)
  const sockets = new Set()
  let free = 0
  let bytes = 0
  let changed = performance.now()

  /** Milliseconds until a packet that comes now has gone through. */
  function passes(size) {
    const now = performance.now()
    free = Math.max(free, now) + (1000 * size) / down
    return free - now
  }

  const server = createServer(near => {
    const far = connect(Number(port), 'localhost')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.setNoDelay()
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    near.on('data', sent => setTimeout(() => far.write(sent), roundTrip / 2))
    near.on('close', () => far.destroy())
    far.on('data', sent => {
      for (let from = 0; from < sent.length; from += PACKET) {
        const packet = sent.subarray(from, from + PACKET)
        setTimeout(
          () => {
            bytes += packet.length
            changed = performance.now()
            if (!near.destroyed) near.write(packet)
          },
          roundTrip / 2 + passes(packet.length)
        )
      }
    })
  })
  await listen(server, 0, 'localhost')
  return {
    address: `http://localhost:${server.address().port}/`,
    bytes: () => bytes,
    /** Milliseconds since anything came down. */
    quietFor: () => performance.now() - changed,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}
