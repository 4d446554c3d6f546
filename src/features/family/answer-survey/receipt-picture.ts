/**
 * Draws a receipt as a PNG of 1080 × 600 pixels for the phone's photos. Null where the browser cannot draw.
 * Fixed colours on purpose: a picture is looked at in other apps, in any light.
 */
export function receiptPicture(code: string, title: string, hint: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = 1080
  canvas.height = 600
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  const family = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"
  pen.fillStyle = '#FBF8F3'
  pen.fillRect(0, 0, 1080, 600)
  pen.fillStyle = '#0B5D5E'
  pen.fillRect(0, 0, 1080, 24)
  pen.fillStyle = '#1B2733'
  pen.font = `700 64px ${family}`
  pen.fillText('Heard', 80, 140)
  pen.font = `40px ${family}`
  pen.fillText(title, 80, 230, 920)
  pen.font = `700 108px ${family}`
  pen.fillText(code, 80, 380, 920)
  pen.font = `36px ${family}`
  pen.fillText(hint, 80, 490, 920)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
