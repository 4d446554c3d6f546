import { at, dot, inkDots, line, patch, ring, shape, teal } from './pen.ts'
import { person } from './people.ts'

const house = shape('M7 35V18L20 6l13 12v17z') + line('M3.5 21 20 6l16.5 15')
const school =
  shape('M3.5 35V19h11L20 13.5 25.5 19h11v16z') +
  line('M20 13.5V4') +
  patch('M20 4h8.5v5H20z') +
  line('M17 35v-7.5h6V35') +
  teal('M8 24.5h3.5M28.5 24.5H32')
const cap = shape('M20 8 37 16 20 24 3 16z') + line('M10 20v8.5c6 4.5 14 4.5 20 0V20') + teal('M37 16v11')
const toBlocks = shape('M13 5h14v13H13z') + shape('M4 21h14v14H4zM22 21h14v14H22z')
const hospital =
  shape('M6 35V8h28v27z') +
  line('M3.5 35h33') +
  `<g stroke-width="3.4">${teal('M20 13v11M14.5 18.5h11')}</g>` +
  line('M16.5 35v-6h7v6')
const bag =
  shape('M4 13h32v22H4z') +
  line('M14 13V9a2.5 2.5 0 0 1 2.5-2.5h7A2.5 2.5 0 0 1 26 9v4') +
  teal('M4 22.5h32') +
  patch('M17 20h6v5.5h-6z')
/** From one place to another, with an arrow over the corner. */
const move = (from: string, to: string) =>
  at(-0.5, -1, 0.54, from) + teal('M24.5 9c5 0 7.5 1.5 7.5 5.5M28.8 11.7 32 15l3.2-3.3') + at(18, 17.5, 0.56, to)
/** Wirral as a child would draw it, and where in it. */
const wirral = shape('M8.5 10 25 3.5l5 10.5 5 12-6 10.5L17 32 7 19.5z')

export const placeDrawings = {
  house: house + patch('M16 35v-9.5h8V35z'),
  school,
  college: cap,
  nursery: toBlocks + inkDots([11, 28], [29, 28]) + teal('M17.5 11.5h5'),
  work: bag,
  bus:
    shape('M4 8.5h29a3 3 0 0 1 3 3v18H4z') +
    teal('M4 19h32') +
    line('M14.5 8.5V19M25 8.5V19') +
    ring(12, 31, 4) +
    ring(28, 31, 4),
  'near-home':
    at(0, 0, 0.66, house) +
    shape('M31 30c-4.5-.5-6.5-4-5.5-7.5-2-4 1-8.5 5.5-8.5s7.5 4.5 5.5 8.5c1 3.5-1 7-5.5 7.5z') +
    line('M31 22v14M3 36h34'),
  'map-birkenhead': wirral + dot(28.5, 15.5, 4),
  'map-wallasey': wirral + dot(23, 9, 4),
  'map-south': wirral + dot(26.5, 28, 4),
  'map-west': wirral + dot(13, 17.5, 4),
  'map-outside': wirral + teal('M1 33.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0z') + dot(5, 33.5, 2),
  'move-nursery-school': move(toBlocks, school),
  'move-primary-secondary':
    at(0, 1, 0.44, school) + teal('M21 9c6 0 8 .5 8 3.5M25.8 9.7 29 13l3.2-3.3') + at(13, 12.5, 0.7, school),
  'move-school': move(school, school),
  'move-school-college': move(school, cap),
  'move-adult-health': move(hospital, hospital),
  'move-work': move(cap, bag),
  'move-before': line('M4 35h32') + at(-2, 9, 0.7, person) + shape('M24 35V13h12v22z') + inkDots([27.5, 25]),
  'move-during': line('M4 35h32') + shape('M20 35V9h16v26z') + at(8, 10, 0.7, person) + teal('M4 15h6M3 21h5'),
  'move-after': line('M4 35h32') + shape('M7 35V6h26v29z') + at(6, 10, 0.7, person) + teal('m26 10 2 2 3.5-4'),
}
