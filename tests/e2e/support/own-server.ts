import { createServer } from 'node:http'
import { createStaticServer, listen } from '../../../scripts/serve.mjs'

/** A server that can go down for good, as a network does. */
export interface OwnServer {
  /** Ends with a slash. */
  readonly address: string
  close(): Promise<void>
}

/** What a host answers to a path in the place of the file, always with 200. */
export interface WrongAnswer {
  readonly type: string
  readonly body: string
}

/**
 * Serves a folder on a port of its own. `folder` is asked at each request: a new version may be published meanwhile.
 * @param wrong asked at each request as well, with the path
 */
export async function openServer(
  folder: () => string,
  wrong: (path: string) => WrongAnswer | undefined = () => undefined
): Promise<OwnServer> {
  const files = createStaticServer(folder)
  const server = createServer((request, response) => {
    const answer = wrong(request.url ?? '')
    if (!answer) return void files.emit('request', request, response)
    response.writeHead(200, {
      'Content-Type': answer.type,
      'Cache-Control': 'public, max-age=31536000, immutable'
    })
    response.end(answer.body)
  })
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
