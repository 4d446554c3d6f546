import { at, dot, inkDots, line, mirrored, patch, ring, shape, teal, upsideDown } from './pen.ts'

const thumb =
  shape('M13 18.5 19 6.6a3.4 3.4 0 0 1 5.7 3.5L22.6 16h9.3a3.6 3.6 0 0 1 3.5 4.4l-2.2 9.9A4.6 4.6 0 0 1 28.7 34H13z') +
  patch('M6.5 17.5h1.5a2 2 0 0 1 2 2V33a2 2 0 0 1-2 2H6.5a2 2 0 0 1-2-2V19.5a2 2 0 0 1 2-2z')
const twoThumbs = at(-2, 8, 0.6, thumb) + mirrored(at(-2, 8, 0.6, thumb))
const face = ring(20, 20, 15.5)
const eyes = inkDots([14.5, 16.5], [25.5, 16.5])

/** Scales and plain answers. */
export const answerDrawings = {
  'thumbs-up-two': twoThumbs,
  'thumb-up': thumb,
  'hand-flat':
    patch('M5 15.5h1.5a2 2 0 0 1 2 2V27a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9.5a2 2 0 0 1 2-2z') +
    shape('M11.5 17H22c6 0 11 1.2 14.6 3.7 1.7 1.2 1 3.8-1.1 3.8H26c-1.2 3.2-4.2 4.5-7.5 4.5h-7z') +
    line('M26 24.5h-6.5') +
    teal('M14 10.5c3.3-3 6.6 3 10 0s5-1.5 6-.5M14 35.5c3.3-3 6.6 3 10 0s5-1.5 6-.5'),
  'thumb-down': upsideDown(thumb),
  'thumbs-down-two': upsideDown(twoThumbs),
  'question-mark':
    teal('M20 4.5a15.5 15.5 0 1 0 .01 0z') + line('M15 16a5.2 5.2 0 1 1 8 4.4c-2 1.3-3 2.4-3 4.6') + inkDots([20, 30]),
  'face-very-happy':
    face +
    line('M11.5 17q2.8-3.8 5.6 0M22.9 17q2.8-3.8 5.6 0') +
    patch('M11.5 22.5h17a8.5 8.5 0 0 1-17 0z') +
    line('M11.5 22.5h17a8.5 8.5 0 0 1-17 0z'),
  'face-happy': face + eyes + teal('M12.5 23.5c3.5 6 11.5 6 15 0'),
  'face-ok': face + eyes + teal('M13.5 26h13'),
  'face-sad': face + eyes + teal('M13 28c3-5 11-5 14 0'),
  'face-very-sad':
    face +
    line('M11 17.5q2.8 3 5.6 0M23.4 17.5q2.8 3 5.6 0M11.5 12.5l4-2M28.5 12.5l-4-2') +
    line('M13.5 30c3-6 10-6 13 0') +
    patch('M29.5 21.5c2 2.8 2.8 4 2.8 5.4a2.8 2.8 0 0 1-5.6 0c0-1.4.8-2.6 2.8-5.4z'),
  faces:
    at(9.5, -0.5, 0.52, face, eyes, teal('M12.5 23.5c3.5 6 11.5 6 15 0')) +
    at(-1, 18.5, 0.52, face, eyes, teal('M13.5 26h13')) +
    at(20, 18.5, 0.52, face, eyes, teal('M13 28c3-5 11-5 14 0')),
  tick: shape('M20 4.5a15.5 15.5 0 1 0 .01 0z') + `<g stroke-width="3.6">${teal('m12.5 20.5 5.5 5.5 10-11')}</g>`,
  cross: shape('M20 4.5a15.5 15.5 0 1 0 .01 0z') + `<g stroke-width="3.6">${line('m14 14 12 12M26 14 14 26')}</g>`,
  half: line('M20 4.5a15.5 15.5 0 1 0 .01 0z') + patch('M20 4.5a15.5 15.5 0 0 0 0 31z') + line('M20 4.5v31'),
  'not-me':
    ring(20, 12, 5.5) +
    shape('M9.5 35v-3.5a10.5 10.5 0 0 1 21 0V35z') +
    `<g stroke-width="3">${teal('M5 5l30 30')}</g>`,
  padlock:
    line('M12.5 18v-5.5a7.5 7.5 0 0 1 15 0V18') + shape('M7.5 18h25v17.5h-25z') + dot(20, 25, 2.6) + teal('M20 26v4'),
}
