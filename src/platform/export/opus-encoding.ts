import { OPUS_BITS } from '../../core/stream/sound-export.ts'
import type { Hertz } from '../../core/base/units.ts'

/** The one rate Opus plays at (RFC 7845, section 4). */
export const OPUS_RATE: Hertz = 48_000

/** Constant bit rate: the file has the size announced, and quiet stretches keep enough bits for both ears. */
export const OPUS_CONFIG: AudioEncoderConfig = {
  codec: 'opus',
  sampleRate: OPUS_RATE,
  numberOfChannels: 2,
  bitrate: OPUS_BITS,
  bitrateMode: 'constant'
}

/** Resolves to whether this browser can encode with our settings (WebCodecs). Never rejects. */
export async function packsOpus(
  world: Partial<Pick<typeof globalThis, 'AudioEncoder'>> = globalThis
): Promise<boolean> {
  const answer = await world.AudioEncoder?.isConfigSupported(OPUS_CONFIG).catch(() => undefined)
  return answer?.supported ?? false
}
