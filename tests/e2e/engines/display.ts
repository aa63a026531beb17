import { spawn } from 'node:child_process'
import { endProcess } from '../listening/end-process.ts'

/** A screen that nobody sees, with a window manager that lets one window fill it. */
export interface Display {
  /** What DISPLAY is to be. */
  readonly name: string
  close(): Promise<void>
}

/** Opens a screen of that size, under a number that is free. @throws Error when it doesn't come up */
export async function openDisplay(width: number, height: number): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] }
  )
  const number = await new Promise<string>((done, fail) => {
    let said = ''
    server.once('error', fail)
    server.once('exit', code => fail(new Error(`Xvfb ended with ${code}.`)))
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.endsWith('\n')) done(said.trim())
    })
  })
  const name = `:${number}`
  const manager = spawn('matchbox-window-manager', ['-use_titlebar', 'no'], {
    env: { ...process.env, DISPLAY: name },
    stdio: 'ignore'
  })
  return {
    name,
    async close() {
      await endProcess(manager)
      await endProcess(server)
    }
  }
}
