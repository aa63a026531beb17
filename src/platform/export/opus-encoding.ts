import { OPUS_BITS } from '../../core/stream/sound-export.ts'
import type { Hertz } from '../../core/base/units.ts'

/** The one rate Opus plays at (RFC 7845, section 4). */
export const OPUS_RATE: Hertz = 48_000

/** Constant bits: the file is as long as announced, and no quiet stretch has fewer bits for its ears than a loud one. */
export const OPUS_CONFIG: AudioEncoderConfig = {
  codec: 'opus',
  sampleRate: OPUS_RATE,
  numberOfChannels: 2,
  bitrate: OPUS_BITS,
  bitrateMode: 'constant'
}

/** Whether this browser can encode what we want encoded (WebCodecs). Never rejects. */
export async function packsOpus(
  world: Partial<Pick<typeof globalThis, 'AudioEncoder'>> = globalThis
): Promise<boolean> {
  const answer = await world.AudioEncoder?.isConfigSupported(OPUS_CONFIG).catch(() => undefined)
  return answer?.supported ?? false
}
