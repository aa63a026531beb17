import type { WriterAnswer, WriterQuestion } from './sound-writer.ts'

/**
 * In a chunk of its own, for the encoder shares it: some browsers run a worker's first script again when a chunk that
 * came later imports it, and each run would answer.
 */
const answer = import('./sound-writer.ts').then(({ createNightWriter }) => createNightWriter())

function reply(answered: WriterAnswer): void {
  const transfer = answered.kind === 'piece' ? [answered.bytes.buffer] : []
  postMessage(answered, { transfer })
}

addEventListener('message', ({ data }: MessageEvent<WriterQuestion>) => {
  void answer
    .then(ask => ask(data))
    .then(reply, (error: unknown) => {
      reply({ kind: 'broken', reason: String(error) })
      // Rethrown, so that a fault of ours is reported.
      throw error
    })
})
