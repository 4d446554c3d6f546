import { layLegend, type Legend } from './chart-legend.ts'

/** The chart as a picture of its own: what is on the screen, in ink on white, with its name and where it comes from. */

type Words = { title: string; desc: string; foot: string; legend: Legend }

const NS = 'http://www.w3.org/2000/svg'
const FONT = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Arial, sans-serif"
const HEAD = 40
const FOOT = 34

/** A file has no style sheet of ours, and paper is white: each mark carries its own look. Shapes and dashes tell all apart in grey. */
const LOOKS: [of: string, look: Record<string, string>][] = [
  ['text', { fill: '#3f4b56', 'font-size': '15', 'font-family': FONT }],
  ['.axes line, .axes path', { stroke: '#d9d3c7', 'stroke-width': '1' }],
  ['.limit', { stroke: '#4a5763', 'stroke-width': '1.25', 'stroke-dasharray': '7 6' }],
  ['.mean', { stroke: '#1b2733', 'stroke-width': '1.25' }],
  ['.start', { stroke: '#1b2733', 'stroke-width': '1.5', 'stroke-dasharray': '1 4' }],
  ['.target', { stroke: '#1b2733', 'stroke-width': '1.5', 'stroke-dasharray': '2 4' }],
  ['.milestone', { stroke: '#8a4b00', 'stroke-width': '3' }],
  ['.line', { fill: 'none', stroke: '#646b75', 'stroke-width': '1.75', 'stroke-linejoin': 'round' }],
  ['.bars rect', { fill: '#646b75' }],
  ['.shape', { stroke: '#ffffff', 'stroke-width': '1.5' }],
  ['.shape-common', { fill: '#ffffff', stroke: '#646b75', 'stroke-width': '2' }],
  ['.shape-improvement', { fill: '#0072b2' }],
  ['.shape-concern', { fill: '#c24e00' }],
  ['.shape-neutral_high, .shape-neutral_low', { fill: '#6f3fa0' }],
  ['.unfinished', { fill: '#ffffff', stroke: '#646b75', 'stroke-width': '1.5', 'stroke-dasharray': '2 2' }],
  ['.noted line', { stroke: '#1b2733', 'stroke-width': '1', 'stroke-dasharray': '1 3' }],
  ['.noted rect', { fill: '#ffffff', stroke: '#1b2733', 'stroke-width': '1' }],
  ['.noted text, .latest', { fill: '#1b2733', 'font-weight': '700' }],
  ['.asked text', { fill: '#8a4b00' }],
]

/** The drawing with its look, a title, a description, its key and notes, and a last line; as the text of an SVG file, and its size. */
export function chartAsSvg(drawn: SVGSVGElement, words: Words): { text: string; width: number; height: number } {
  const [, , width = 0, tall = 0] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const legend = layLegend(words.legend, width)
  const height = tall + HEAD + legend.height + FOOT
  const document_ = drawn.ownerDocument
  const make = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const element = document_.createElementNS(NS, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    if (text !== undefined) element.textContent = text
    return element
  }
  const svg = make('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 't d' })
  const body = make('g', { transform: `translate(0 ${HEAD})` })
  for (const child of drawn.cloneNode(true).childNodes) body.append(child.cloneNode(true))
  svg.append(
    make('title', { id: 't' }, words.title),
    make('desc', { id: 'd' }, words.desc),
    make('rect', { width, height, fill: '#ffffff' }),
    make('text', { x: 14, y: 26, class: 'latest' }, words.title),
    body,
    make('text', { x: 14, y: height - 12 }, words.foot),
  )
  const under = make('g', { transform: `translate(0 ${HEAD + tall})` })
  for (const { drawn: piece, x, y } of legend.pieces) {
    const place = make('svg', {
      x,
      y,
      width: piece.getAttribute('width')!,
      height: piece.getAttribute('height')!,
      viewBox: piece.getAttribute('viewBox')!,
    })
    for (const child of piece.childNodes) place.append(child.cloneNode(true))
    under.append(place)
  }
  for (const { words: line, x, y } of legend.texts) under.append(make('text', { x, y }, line))
  svg.append(under)
  for (const [of, look] of LOOKS) {
    for (const element of svg.querySelectorAll(of)) {
      for (const [key, value] of Object.entries(look)) element.setAttribute(key, value)
    }
  }
  for (const element of svg.querySelectorAll('[class]')) element.removeAttribute('class')
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`,
    width,
    height,
  }
}

/** The same drawing in dots, twice as fine as on the screen. Rejects when the browser cannot draw it. */
export async function svgAsPng({ text, width, height }: ReturnType<typeof chartAsSvg>): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}
