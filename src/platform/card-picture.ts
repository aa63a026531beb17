import { type OutlinePath, outlinePath } from '../core/score/outline-path.ts'
import type { Score } from '../core/score/score.ts'
import { outlineScore } from '../core/score/score-outline.ts'

/** Sizes that a system may request, in pixels: larger pictures fail on Apple's. */
const SIZES = [96, 128, 192, 256, 384, 512]
const TYPE = 'image/png'

/** Empty room around the curve, and how thick its line is: shares of the side. */
const MARGIN = 0.12
const LINE = 0.022
const BAND_OPACITY = 0.08

/** Pictures of a score's curve, for the card on the lock screen. */
export interface CardPicture {
  /**
   * Draws it when the page is idle. Resolves to an empty list where drawing is impossible. Valid until the next is
   * drawn.
   */
  draw(score: Score): Promise<readonly MediaImage[]>
  /** Frees the pictures. */
  drop(): void
}

/** The score's curve on black in the page's accent, as files that live in the page's memory. */
export function createCardPicture(whenIdle: (call: () => void) => void): CardPicture {
  let kept: readonly string[] = []
  let requests = 0

  function drop(): void {
    requests++
    for (const address of kept) URL.revokeObjectURL(address)
    kept = []
  }

  return {
    async draw(score) {
      const request = ++requests
      await new Promise<void>(resolve => whenIdle(resolve))
      const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent')
      const geometry = outlinePath(outlineScore(score))
      const files = await Promise.all(SIZES.map(size => drawFile(geometry, size, accent)))
      if (request !== requests) return []
      drop()
      const images: MediaImage[] = []
      for (const [index, size] of SIZES.entries()) {
        const file = files[index]
        if (file)
          images.push({ src: URL.createObjectURL(file), sizes: `${size}x${size}`, type: TYPE })
      }
      kept = images.map(({ src }) => src)
      return images
    },
    drop
  }
}

async function drawFile(
  { line, stops, delta }: OutlinePath,
  size: number,
  accent: string
): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const paint = canvas.getContext('2d')
  // Memory is short, or drawing is forbidden: the card is shown without a picture.
  if (!paint) return null
  paint.fillStyle = '#000'
  paint.fillRect(0, 0, size, size)

  const margin = size * MARGIN
  const side = size - 2 * margin
  paint.fillStyle = accent
  // Read back, the colour has six hexadecimal digits, however it was written.
  const colour = paint.fillStyle
  paint.globalAlpha = BAND_OPACITY
  if (delta !== undefined) paint.fillRect(0, margin + (side * delta) / 100, size, size)

  const going = paint.createLinearGradient(margin, 0, margin + side, 0)
  for (const { x, opacity } of stops) going.addColorStop(x / 100, faded(colour, opacity))
  const curve = new Path2D()
  curve.addPath(new Path2D(line), new DOMMatrix().translate(margin, margin).scale(side / 100))
  paint.globalAlpha = 1
  paint.strokeStyle = going
  paint.lineWidth = size * LINE
  paint.lineCap = 'round'
  paint.lineJoin = 'round'
  paint.stroke(curve)
  return new Promise(resolve => canvas.toBlob(resolve, TYPE))
}

/** A colour of six hexadecimal digits with an opacity of 0–1. */
function faded(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
}
