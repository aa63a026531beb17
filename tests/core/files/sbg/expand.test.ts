import { describe, expect, it, vi } from 'vitest'
import { expandSbgText } from '../../../../scripts/render/expand-text.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { clock, expansionLines, sbgExample } from '../../../helpers/formats/sbg-text.ts'

// Real files come by the hundred, and the machine may have more to do than this.
vi.setConfig({ testTimeout: 60_000 })

/** What a file comes to, from 22:00 on where it says NOW. */
function expanded(text: string): readonly string[] {
  return expansionLines(expandSbgText(text, clock(22)))
}

function clockText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

describe('expanding a .sbg file', () => {
  it('slides where both sides slide, fades where one does not, and goes round the clock', () => {
    expect(expanded(sbgExample('evening'))).toEqual([
      '* 00:00:00 pink/40.00 150.00+6.00/20.00',
      '  00:10:00 pink/30.00 150.00+2.50/20.00',
      '* 00:10:00 pink/30.00 150.00+2.50/20.00',
      '  00:29:30  ::         ::',
      '* 00:29:30 pink/30.00 150.00+2.50/20.00',
      '  00:30:00  ::        150.00+2.50/0.00',
      '* 00:30:00 pink/30.00 120.00-2.00/0.00',
      '  00:30:30  ::        120.00-2.00/10.00',
      '* 00:30:30 pink/30.00 120.00-2.00/10.00',
      '  00:39:30  ::         ::',
      '* 00:39:30 pink/30.00 120.00-2.00/10.00',
      '  00:40:00 pink/0.00  120.00-2.00/0.00',
      '* 00:40:00 pink/0.00  150.00+2.50/0.00',
      '  00:40:30 pink/30.00 150.00+2.50/20.00',
      '* 00:40:30 pink/30.00 150.00+2.50/20.00',
      '  00:59:30  ::         ::',
      '* 00:59:30 pink/30.00 150.00+2.50/20.00',
      '  01:00:00 pink/0.00  150.00+2.50/0.00',
      '* 01:00:00 -',
      '  23:58:00 -',
      '* 23:58:00 pink/0.00  150.00+6.00/0.00',
      '  00:00:00 pink/40.00 150.00+6.00/20.00'
    ])
  })

  it('plays blocks of blocks at the time they are called, and adds times up', () => {
    const starts = expanded(sbgExample('blocks'))
      .filter(line => line.startsWith('*'))
      .map(line => line.slice(2))
    expect(starts).toEqual([
      '21:59:45 100.00+1.50/0.00  200.00+3.00/0.00',
      '22:00:00 100.00+1.50/30.00 200.00+3.00/10.00',
      '22:05:00 100.00+4.00/30.00 200.00+3.00/0.00',
      '22:10:00 100.00+1.50/30.00 200.00+3.00/10.00',
      '22:15:00 100.00+4.00/30.00',
      '22:20:30 -',
      '23:00:00 100.00+1.50/0.00  200.00+3.00/0.00',
      '23:00:30 100.00+1.50/30.00 200.00+3.00/10.00',
      '23:02:00 100.00+1.50/30.00 200.00+3.00/10.00',
      '23:02:30 -'
    ])
  })

  it.each([
    ['', '200.00@4.00/54.14', 'pink/40.60'],
    ['-N\n', '200.00@4.00/80.00', 'pink/60.00']
  ])(
    'lowers a tone-set of SBaGen+ that comes to more than full scale: %j',
    (options, tone, pink) => {
      const lines = expanded(`${options}a: 200@4/80 pink/60 bell+300/7.77\n0:00 a\n0:10 a`)
      expect(lines.some(line => line.includes(`sine:${tone} ${pink}`))).toBe(true)
    }
  )

  it('plays more than full scale as it is in files for other programs', () => {
    expect(expanded('a: 200+4/80 pink/60\n0:00 a')[0]).toContain('200.00+4.00/80.00 pink/60.00')
    expect(expanded('0:00 200+4/80 pink/60')[0]).toContain('200+4/80')
  })

  it('prints signs as they are written', () => {
    const lines = expanded('a: -200+4/+20 spin:-300+1/10\n0:00 a')
    expect(lines).toContain('* 00:00:00 -200.00+4.00/20.00 spin:-300.00+1.00/10.00')
  })

  it('rings a bell once, where its tone-set begins to sound', () => {
    const bells = expanded(sbgExample('bells')).filter(line => /^\*.*bell/.test(line))
    expect(bells).toEqual([
      '* 00:01:00 200.00+4.00/20.00 bell+880.00/30.00',
      '* 00:01:55 200.00+4.00/20.00 bell+880.00/30.00',
      '* 00:04:00 bell+440.00/10.00 pink/20.00'
    ])
  })

  it('lets a channel that changes its kind go through silence on its way', () => {
    const lines = expanded(sbgExample('younger'))
    expect(lines[3]).toContain('square:200.00+4.00/0.00')
    expect(lines[4]).toMatch(/^\* 00:03:00 .*triangle:200\.00\+4\.00\/0\.00/)
  })

  it('slides straight from line to line in files of the youngest program', () => {
    expect(expanded(sbgExample('keyframes'))).toEqual([
      '0.000000 - step',
      '#   lane[1] 0.000000 - step',
      '60.000000 custom00:196+6/35 linear',
      '#   lane[1] 60.000000 sine:180M3/10 linear',
      '150.000000 sine:200+8/20 step',
      '#   lane[1] 150.000000 - step',
      '240.000000 sine:180+2/15 linear',
      '#   lane[1] 240.000000 - linear',
      '#   mix[0] 0.000000 mix/0.000000 step',
      '#   mix[1] 60.000000 mix/0.000000 linear',
      '#   mix[2] 150.000000 mix/0.000000 step',
      '#   mix[3] 240.000000 mix/40.000000 linear'
    ])
  })

  it('gives a fade less time where its tone-set is short', () => {
    const lines = expanded('a: 200+4/20\nb: 300+4/20\n10:00 a\n10:00:20 b\n10:05 a')
    // Half a fade would be 30 s: the 20 s of the first are all it can have.
    expect(lines.slice(0, 4)).toEqual([
      '* 10:00:00 200.00+4.00/20.00',
      '  10:00:25 200.00+4.00/0.00',
      '* 10:00:25 300.00+4.00/0.00',
      '  10:00:50 300.00+4.00/20.00'
    ])
  })

  it.each([
    ['-F 10000', '10:04:55'],
    ['-F 0', '10:05:00']
  ])('fades as long as %s says', (option, holdsUntil) => {
    const lines = expanded(`${option}\na: 200+4/20\nb: -\n10:00 a\n10:05 b`)
    expect(lines.find(line => line.endsWith(' ::'))).toBe(`  ${holdsUntil}  ::`)
  })

  it('writes the drop out: 10 Hz to the letter, the carrier 5 Hz down to the level', () => {
    const lines = expanded('-p drop 20bs+^@/2 pink/30').map(line => line.replaceAll(/ +/g, ' '))
    expect(lines[0]).toBe('* 00:00:00 sine:165.00@10.00/2.00 pink/30.00')
    expect(lines).toContain('* 00:30:00 sine:162.50@3.70/2.00 pink/30.00')
    expect(lines).toContain('* 01:00:00 sine:160.00@3.70/2.00 pink/30.00')
    expect(lines).toContain('* 01:03:00 sine:165.00@10.00/2.00 pink/30.00')
    expect(lines.slice(-2)).toEqual([
      '* 23:59:55 sine:165.00@10.00/0.00 pink/0.00',
      ' 00:00:00 sine:165.00@10.00/2.00 pink/30.00'
    ])
  })

  it.each([
    [
      '00a',
      [10, 9.12817, 8.33235, 7.6059, 6.9428, 6.3375, 5.78498, 5.28063, 4.82024, 4.4],
      180,
      10
    ],
    ['t6,1,1 00ak', [10, 8.48576, 7.20081, 6.11043, 5.18516, 4.4], 60, 5]
  ])('drops in steps, each sliding into the next at its end: %s', (drop, beats, step, slide) => {
    const sets = beats.map(
      (beat, index) => `t${index}: ${205 - (5 * (index + 1)) / beats.length}+${beat}/1`
    )
    const lines = beats.flatMap((_, index) => [
      `${clockText(index * step)} == t${index} ->`,
      `${clockText((index + 1) * step - slide)} == t${index} ->`
    ])
    const over = beats.length * step - slide + 10
    const written = ['off: -', ...sets, '23:59:55 == off ->', ...lines, `${clockText(over)} == off`]
    expect(expanded(`-p drop ${drop}`)).toEqual(expanded(written.join('\n')))
  })

  it('takes the lengths a drop or a slide is given, with what is over as a step of its own', () => {
    expect(expanded('-p drop t10,5,2 50as+')).toContain('* 00:10:00 101.67+4.40/1.00')
    expect(expanded('-p drop t40,10,5 20f+')).toContain('  00:53:50  ::')
    expect(expanded('-p slide t60 200+6/1')[1]).toBe('  01:00:00 3.00+6.00/1.00')
    expect(expanded('-p slide t0.5 200+6/1')[1]).toBe('  00:00:30 3.00+6.00/1.00')
  })
})

/** Why a reference is another than ours. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '99849a-dynamic-focus':
    'its program prints :: for white spins whose amplitude stays, though the width goes from 300 to 400'
}

describe.runIf(hasCorpus('sbg-expanded'))('real .sbg files', () => {
  // The references were made in a few seconds of one afternoon, each at a moment of its own.
  const moments = [11.25, 11.75, 12.25, 12.75].map(seconds => clock(14, 9, seconds))
  const files = new Map(corpusFiles('sbg').map(({ name, text }) => [name.slice(0, -4), text]))
  const references = corpusFiles('sbg-expanded').map(
    ({ name, text }) => [name.slice(0, -4), text] as const
  )

  it('expand to the very lines of the reference programs', () => {
    const other = references.filter(([name, text]) => {
      const wanted = expansionLines(text).join('\n')
      return !moments.some(now => {
        return expansionLines(expandSbgText(files.get(name)!, now)).join('\n') === wanted
      })
    })
    expect(references).toHaveLength(101)
    expect(other.map(([name]) => name)).toEqual(Object.keys(EXCEPTIONS))
  })
})
