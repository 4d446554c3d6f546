import { at, dot, line, patch, ring, shape, teal } from './pen.ts'

/** One person, whole grid: head and shoulders. */
export const person = ring(20, 11.5, 6.5) + shape('M8.5 36v-3.5a11.5 11.5 0 0 1 23 0V36z')
/** Half-grown: a smaller person, not a baby. */
const child = ring(20, 14.5, 6) + shape('M10.5 36v-2.8a9.5 9.5 0 0 1 19 0V36z')

/** A speech bubble with its tail at the lower left, 22 wide at scale 1 from (0,0). */
export const bubble = shape('M4 1h14a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H9l-5 4.5V14a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z')

export const peopleDrawings = {
  person,
  'parent-and-child': at(-3, -1, 0.9, person) + at(16, 13, 0.68, child),
  'young-person':
    ring(20, 11.5, 6.5) +
    line('M13.5 10.5c3.5.5 6-.5 7.5-3 1 1.8 2.8 2.8 5.5 3') +
    shape('M8.5 36v-3.5a11.5 11.5 0 0 1 23 0V36z') +
    teal('M15 22.5V36M25 22.5V36'),
  child: child + line('M14.2 13.2c3.4.4 5.6-.6 7-2.6 1 1.5 2.4 2.3 4.6 2.6') + teal('M15.5 25.5V36M24.5 25.5V36'),
  helper:
    at(-4, 5, 0.8, person) + at(16, 8, 0.72, person) + at(21, 0.5, 0.62, bubble) + dot(26, 5, 1.2) + dot(30, 5, 1.2),
  worker: person + teal('M15.5 23 20 30l4.5-7') + patch('M16.5 29h7v5.5h-7z'),
  'two-people': at(-5.6, 3.5, 0.84, person) + at(12, 3.5, 0.84, person),
  friends:
    at(-7, 5, 0.84, child) +
    at(13, 5, 0.84, child) +
    patch('M20 8.5c1.3-2.8 5.6-2 5.6 1.2 0 2.4-3 4.3-5.6 6.3-2.6-2-5.6-3.9-5.6-6.3 0-3.2 4.3-4 5.6-1.2z'),
  group: at(-2, 1, 0.62, person) + at(17, 1, 0.62, person) + at(6, 9, 0.74, person),
  'person-and-page':
    at(-5, 3.5, 0.88, person) + shape('M22 14h10l5 5v17H22z') + line('M32 14v5h5') + teal('M26 25h7M26 30h7'),
  'speak-up': at(-5.5, 6, 0.84, person) + at(16.5, 3, 1, bubble) + teal('M22 8.5h10.5M22 12.5h7'),
  'people-listen':
    at(-5.5, 8, 0.78, person) +
    shape(
      'M33.5 18a7.5 7.5 0 1 0-14 3.8c1 1.8.8 3 .8 5a4.2 4.2 0 0 0 7.8 2.2c.6-1 .3-2 1.2-3.5 1-1.7 4.2-3.8 4.2-7.5z',
    ) +
    teal('M29.5 18a3.6 3.6 0 1 0-6.8 1.7c.8 1.6 2 2 1.6 4.3'),
}
