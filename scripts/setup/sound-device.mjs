import { aptInstall, inPath, rootOnDebian } from './system.mjs'

/** What the sound-device test runs: the server, its control, and the recorder. */
const COMMANDS = ['pulseaudio', 'pactl', 'parec']

function present() {
  return COMMANDS.every(name => inPath(name) !== undefined)
}

/** True when a null sink can be made and listened to here; gets what is missing for root on Debian. */
export function soundDevice() {
  if (process.platform !== 'linux') return false
  return present() || (rootOnDebian() && aptInstall('pulseaudio', 'pulseaudio-utils') && present())
}
