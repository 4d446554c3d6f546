import { refusal, type Reply } from '../http/reply.ts'

/** Why: lite answers 500 when a CHECK or domain refuses a row; PostgREST answers 400/23514. A phone repeats a 500 for ever. */
export function mapCheckViolation(status: number, body: string): Reply | null {
  if (status !== 500) return null
  const said = messageOf(body)
  if (/violates check constraint/.test(said)) return refusal(400, '23514', said)
  if (/violates not-null constraint/.test(said)) return refusal(400, '23502', said)
  if (/unsupported Unicode escape sequence|invalid byte sequence/.test(said)) return refusal(400, '22P05', said)
  if (/invalid input (?:syntax|for)|out of range|cannot cast|cannot extract|cannot get array length/i.test(said))
    return refusal(400, '22023', said)
  return null
}

function messageOf(body: string): string {
  try {
    const value: unknown = JSON.parse(body)
    return value && typeof value === 'object' && 'message' in value ? String(value.message) : body
  } catch {
    return body
  }
}
