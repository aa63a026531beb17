import { createStaticServer, listen } from '../../scripts/serve.mjs'

/** A server that can go down for good, as a network does. */
export interface OwnServer {
  /** Ends with a slash. */
  readonly address: string
  close(): Promise<void>
}

/** Serves a folder on a port of its own. `folder` is asked at each request: a new version may be published meanwhile. */
export async function openServer(folder: () => string): Promise<OwnServer> {
  const server = createStaticServer(folder)
  await listen(server, 0, 'localhost')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return {
    address: `http://localhost:${bound.port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    }
  }
}
