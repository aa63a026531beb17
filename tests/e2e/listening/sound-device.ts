import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hertz } from '../../../src/core/base/units.ts'
import type { Recorder } from './recorder.ts'
import { startRecorder } from './recorder.ts'
import { endProcess } from './end-process.ts'
import { goFirst } from './go-first.ts'

/** A sound device that nobody hears but its recorder: an own PulseAudio server with one null sink. */
export interface SoundDevice {
  readonly rate: Hertz
  /** What a program needs in its environment to play here. */
  readonly environment: Readonly<Record<string, string>>
  /**
   * Records all that is played, silence included, raw into a file. Resolves when the first frames are in.
   * @param latency milliseconds of sound that are handed over at a time
   */
  record(file: string, latency?: number): Promise<Recorder>
  /** Ends the server and forgets its files. */
  close(): Promise<void>
}

const RATE: Hertz = 48_000
const SINK = 'night'

/** The commands that a sound device needs and this machine lacks. */
export function missingCommands(): readonly string[] {
  return ['pulseaudio', 'parec'].filter(
    command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status !== 0
  )
}

/**
 * Starts the server and waits until it takes clients. Everything it writes lies in a folder of its own; a server that
 * is left behind ends by itself two minutes after its last client.
 * @throws Error with the server's log when it does not come up
 */
export async function openSoundDevice(): Promise<SoundDevice> {
  const folder = mkdtempSync(join(tmpdir(), 'neap-sound-'))
  const socket = join(folder, 'native')
  const configuration = join(folder, 'daemon.conf')
  // Browsers take the server's own rate, not the sink's: equal, nothing is resampled on the way.
  writeFileSync(
    configuration,
    `default-sample-rate = ${RATE}\ndefault-sample-format = float32le\nflat-volumes = no\n`
  )
  const server = spawn(
    'pulseaudio',
    [
      '-n',
      '--daemonize=no',
      '--exit-idle-time=120',
      '--use-pid-file=no',
      '--disable-shm',
      '--log-target=stderr',
      '--log-level=info',
      `--load=module-null-sink sink_name=${SINK} format=float32le rate=${RATE} channels=2`,
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`
    ],
    {
      env: {
        ...process.env,
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        PULSE_RUNTIME_PATH: folder,
        PULSE_STATE_PATH: folder,
        PULSE_CONFIG: configuration
      },
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  const environment = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_COOKIE: join(folder, 'cookie'),
    PULSE_SINK: SINK
  }
  const close = async () => {
    await endProcess(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await started(server)
    if (server.pid !== undefined) goFirst(server.pid)
  } catch (error) {
    await close()
    throw error
  }
  return {
    rate: RATE,
    environment,
    record: (file, latency) => startRecorder(`${SINK}.monitor`, RATE, environment, file, latency),
    close
  }
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let log = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('Daemon startup complete')) done()
    })
    server.once('error', fail)
    server.once('exit', code => fail(new Error(`pulseaudio ended with ${code}:\n${log}`)))
  })
}
