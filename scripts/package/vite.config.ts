import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { licences } from '../vite/licences.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What other programs import (`renderer`), and the command line (`command`): one file each, which needs no other. The
 * command reads the same files, so the notices of its packages are those of both.
 */
export default defineConfig(({ mode }) => {
  const isCommand = mode === 'command'
  return {
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: isCommand ? [licences().write()] : [],
    build: {
      outDir: 'lib',
      emptyOutDir: false,
      ssr: true,
      // What is imported is bundled once more by whoever imports it, and read by whoever debugs it.
      minify: isCommand,
      target: 'es2022',
      rolldownOptions: {
        input: isCommand ? 'scripts/render/render-command.ts' : 'src/package/neap.ts',
        output: { entryFileNames: '[name].js', codeSplitting: false }
      }
    },
    ssr: { noExternal: true }
  }
})
