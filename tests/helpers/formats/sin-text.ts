import { exampleText } from './gnaural-text.ts'

/** The project's own SINE files. */
export const SIN_EXAMPLES = ['settle', 'still'] as const

export function sinExample(name: string): string {
  return exampleText(`${name}.sin`)
}

/** Times and values of an envelope. */
type Points = readonly (readonly [time: number, value: number])[]

interface TrackNumbers {
  readonly trackVolume?: number
  readonly rate?: Points
  readonly volume?: Points
  readonly carrier?: Points
}

/** A preset of a minute, in pulses of 4 Hz of a tone of 250 Hz, and without noise, unless it is told otherwise. */
export function sinText({
  length = 60,
  loop,
  noise = [[0, 0]],
  tracks = [{}]
}: {
  readonly length?: number
  readonly loop?: number
  readonly noise?: Points
  readonly tracks?: readonly TrackNumbers[]
} = {}): string {
  const envelope = (name: string, points: Points): string =>
    `<Envelope name="${name}" length="${length}">${points
      .map(([time, value]) => `<Point time="${time}" value="${value}"/>`)
      .join('')}</Envelope>`
  const track = ({
    trackVolume = 1,
    rate = [[0, 4]],
    volume = [[0, 1]],
    carrier = [[0, 250]]
  }: TrackNumbers): string =>
    `<EntrainmentTrack length="${length}" trackVolume="${trackVolume}">
${envelope('entrainmentFrequency', rate)}
${envelope('volume', volume)}
${envelope('baseFrequency', carrier)}
</EntrainmentTrack>`
  return `<Preset length="${length}"${loop === undefined ? '' : ` loop="${loop}"`}>
<PresetInfos><Title>T</Title><Author>A</Author><Description>D</Description></PresetInfos>
${envelope('noise', noise)}
${tracks.map(track).join('\n')}
</Preset>`
}

/** Pieces of the format, of XML, and of neither. */
export const SIN_TOKENS: readonly string[] = [
  '<Point time="0" value="1"/>',
  '<Point time="60" value="0"/>',
  '<Point time="-1" value="1"/>',
  '<Point/>',
  '<Envelope name="noise" length="1">',
  '<Envelope name="volume" length="1"><Point time="0" value="1"/></Envelope>',
  '</Envelope>',
  '<EntrainmentTrack length="1" trackVolume="2">',
  '<EntrainmentTrack/>',
  '</EntrainmentTrack>',
  '<PresetInfos><Title>x</Title></PresetInfos>',
  '<Preset>',
  '</Preset>',
  ' loop="0"',
  ' loop="599.99"',
  ' loop=""',
  '<!DOCTYPE x>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&a;',
  '&#0;',
  '<',
  '>',
  '"',
  "'",
  '/',
  '\0',
  '\uD83C',
  '\r\n'
]
