// The command line: a sound of ours or of the field as a WAV file, faster than it plays. `--help` says how.
// The rules and the renderer are the app's own: they are built into one module in memory, so nothing has to be built
// or written before.
import { fileURLToPath } from 'node:url'
import { nodeComplaint } from '../setup/node-version.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

async function loadCommand() {
  const { build } = await import('vite')
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: 'scripts/render/render-command.ts',
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { output: { codeSplitting: false } }
    },
    ssr: { noExternal: true }
  })
  const address = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
  return import(address)
}

// A reader that closes the pipe (`| head`) is reported where the file is written; for messages it does not matter.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const complaint = nodeComplaint(process.versions.node)
if (complaint === undefined) {
  const { renderCommand } = await loadCommand()
  process.exitCode = await renderCommand(process.argv.slice(2))
} else {
  console.error(complaint)
  process.exitCode = 1
}
