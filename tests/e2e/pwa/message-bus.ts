import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { endProcess } from '../listening/end-process.ts'

/** A D-Bus of its own, on which Chromium on Linux offers its media controls as any player there does (MPRIS). */
export interface MessageBus {
  /** What a process needs to find it. */
  readonly environment: Readonly<Record<string, string>>
  /** Presses a media key: a method of the MPRIS player interface, as `PlayPause`. */
  press(key: string): void
  /** What the desktop is told of the player: all its properties, as D-Bus prints them. Empty where there is no player. */
  player(): string
  close(): Promise<void>
}

const COMMANDS = ['dbus-daemon', 'dbus-send']
const PLAYER = '/org/mpris/MediaPlayer2'

/** Which of the commands it needs this machine does not have. */
export function missingBusCommands(): readonly string[] {
  return COMMANDS.filter(command => spawnSync(command, ['--version']).error)
}

export async function openMessageBus(): Promise<MessageBus> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [address] = (await once(daemon.stdout, 'data')) as [Buffer]
  const environment = { DBUS_SESSION_BUS_ADDRESS: address.toString().trim() }

  function send(to: string, path: string, method: string, ...args: string[]): string {
    return execFileSync(
      'dbus-send',
      ['--session', '--print-reply', `--dest=${to}`, path, method, ...args],
      { env: { ...process.env, ...environment }, encoding: 'utf8' }
    )
  }

  function playerName(): string | undefined {
    const bus = 'org.freedesktop.DBus'
    return /org\.mpris\.MediaPlayer2\.[\w.]+/.exec(send(bus, '/', `${bus}.ListNames`))?.[0]
  }

  return {
    environment,
    press(key) {
      const name = playerName()
      if (!name) throw new Error(`Nothing on the bus can be told to ${key}.`)
      send(name, PLAYER, `org.mpris.MediaPlayer2.Player.${key}`)
    },
    player() {
      const name = playerName()
      const all = 'org.freedesktop.DBus.Properties.GetAll'
      return name ? send(name, PLAYER, all, 'string:org.mpris.MediaPlayer2.Player') : ''
    },
    close: () => endProcess(daemon)
  }
}
