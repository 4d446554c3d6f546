import type { Variation } from '../../../domain/metric/spc.ts'

const at = (value: number) => Math.round(value * 100) / 100
const ring = (x: number, y: number, r: number) =>
  `M${at(x - r)} ${at(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** Each kind of variation has its own shape, so that print and colour-blind eyes lose nothing. Centred on a point of the drawing. */
export function shapePath(variation: Variation, size: number, x: number, y: number): string {
  switch (variation) {
    case 'common':
      return ring(x, y, size * 0.8)
    case 'improvement':
      return ring(x, y, size)
    case 'concern': {
      const far = size * 1.3
      return `M${at(x)} ${at(y - far)}l${far} ${far} ${-far} ${far} ${-far} ${-far}Z`
    }
    case 'neutral_high':
    case 'neutral_low':
      return `M${at(x - size)} ${at(y - size)}h${2 * size}v${2 * size}h${-2 * size}Z`
  }
}
