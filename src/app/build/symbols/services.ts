import { at, dot, inkDots, line, patch, ring, shape, teal } from './pen.ts'
import { person } from './people.ts'
import { page } from './things.ts'

const head = shape(
  'M13 36v-6c-4.5-2.5-7-6.6-7-12A13 13 0 0 1 19 4.5c7.5 0 12.5 5 12.5 11.5l3 6.5h-3V27a3 3 0 0 1-3 3H25v6z',
)

export const serviceDrawings = {
  'send-team': at(-5.5, 5, 0.84, person) + at(13.5, 2, 0.78, page) + teal('M24.5 17h9M24.5 22h6'),
  'head-gears':
    head +
    teal(
      'M19 10.5v3M19 20.5v3M12.5 17h3M22.5 17h3M14.4 12.4l2.1 2.1M21.5 19.5l2.1 2.1M14.4 21.6l2.1-2.1M21.5 14.5l2.1-2.1',
    ) +
    line('M19 13.5a3.5 3.5 0 1 0 .01 0z'),
  'head-heart':
    head + patch('M19 24c-4.5-3-6.5-5-6.5-7.8 0-3.6 4.8-4.4 6.5-1.2 1.7-3.2 6.5-2.4 6.5 1.2 0 2.8-2 4.8-6.5 7.8z'),
  'head-puzzle': head + patch('M13 11h5a2.2 2.2 0 1 1 3 0h4v5a2.2 2.2 0 1 0 0 3.5V24H13v-5a2.2 2.2 0 1 1 0-3z'),
  speech:
    at(-4.5, 1, 0.94, head) + teal('M31.5 23c1.3 2 1.3 4.5 0 6.5M35.5 20c2.5 3.8 2.5 8.7 0 12.5') + dot(16.5, 14, 1.6),
  nurse:
    ring(20, 15, 7) +
    shape('M12 10.5 13.5 4h13L28 10.5z') +
    teal('M20 5.5v3.6M18.2 7.3h3.6') +
    shape('M8 36v-2a12 10 0 0 1 24 0v2z') +
    inkDots([17.5, 15], [22.5, 15]),
  'health-cross': ring(20, 20, 15.5) + patch('M16.5 10h7v6.5H30v7h-6.5V30h-7v-6.5H10v-7h6.5z'),
  'house-heart':
    shape('M6 35V18L20 5l14 13v17z') +
    patch('M20 30c-5.5-3.7-8-6.2-8-9.5 0-4.4 6-5.3 8-1.5 2-3.8 8-2.9 8 1.5 0 3.3-2.5 5.8-8 9.5z'),
  sun:
    ring(20, 20, 8) +
    teal('M20 3.5v4M20 32.5v4M3.5 20h4M32.5 20h4M8.3 8.3l2.9 2.9M28.8 28.8l2.9 2.9M8.3 31.7l2.9-2.9M28.8 11.2l2.9-2.9'),
  'family-hub': shape('M4 36V15L20 4l16 11v21z') + at(4, 15.5, 0.52, person) + at(15.5, 15.5, 0.52, person),
  signpost:
    line('M20 3.5V36.5M14 36.5h12') +
    shape('M20 7h11l4.5 4.5L31 16H20z') +
    shape('M20 19H9l-4.5 4.5L9 28h11z') +
    teal('M23 11.5h6M11 23.5h6'),
}
