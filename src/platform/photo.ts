import type { PhotoProblem, SmallPhoto } from '../domain/log/photo.ts'

/** More than any phone's camera makes; a picture this large takes more memory to open than many phones have. */
const LARGEST_BYTES = 30 * 1024 * 1024
/** Long edges in pixels and JPEG qualities, tried in turn until a photo is small enough to travel. */
const TRIES = [
  { edge: 1600, quality: 0.8 },
  { edge: 1600, quality: 0.65 },
  { edge: 1200, quality: 0.6 },
  { edge: 800, quality: 0.5 },
] as const
/** Well below what the server takes, so that it goes over a slow connection too. */
const SMALL_BYTES = 700 * 1024

/**
 * A file as a small photo: drawn anew on a canvas, which keeps the picture the right way up and none of what the camera
 * wrote beside it (where, when, with what). Or why it is none.
 */
export async function readPhoto(file: Blob): Promise<SmallPhoto | PhotoProblem> {
  if (!(await looksLikePicture(file))) return 'not_a_photo'
  if (file.size > LARGEST_BYTES) return 'too_large'
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return 'unreadable'
  try {
    for (const { edge, quality } of TRIES) {
      const small = await drawn(picture, edge, quality)
      if (!small) return 'unreadable'
      if (small.size <= SMALL_BYTES) return await asPhoto(small)
    }
    return 'too_large'
  } finally {
    picture.close()
  }
}

/** By the first bytes, whatever the file is called: JPEG, PNG, GIF, BMP, WebP, and the kinds phones keep (HEIC, AVIF). */
async function looksLikePicture(file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, 12)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  const start = String.fromCharCode(...new Uint8Array(head))
  return /^(\xff\xd8\xff|\x89PNG|GIF8|BM|RIFF....WEBP|....ftyp(hei|hev|mif|msf|avi))/s.test(start)
}

async function drawn(picture: ImageBitmap, edge: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.imageSmoothingQuality = 'high'
  // JPEG knows no see-through: what was clear becomes white and not black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

async function asPhoto(small: Blob): Promise<SmallPhoto> {
  const bytes = new Uint8Array(await small.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return { type: 'image/jpeg', data: btoa(text), sha256: await sha256OfBytes(bytes) }
}

async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Plain-http addresses (trying Heard on a phone over the wifi) have no WebCrypto.
  if (!globalThis.crypto?.subtle) return (await import('./sha256-in-script.ts')).sha256InScript(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
