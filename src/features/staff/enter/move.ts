import type { KeyboardEvent } from 'react'
import { FIELDS, type Field } from '../../../domain/manual/block.ts'

export const boxId = (metric: string, month: string, field: Field): string => `${metric}-${month}-${field}`

/** Where a key leads from a box of the grid; false when the key is the box's own. */
export function moveByKey(event: KeyboardEvent<HTMLInputElement>, line: number, field: Field): boolean {
  const box = event.currentTarget
  if (event.altKey || event.metaKey || event.ctrlKey) return false
  if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) return moveTo(box, line, 1, [field])
  if (event.key === 'ArrowUp' || event.key === 'Enter') return moveTo(box, line, -1, [field])
  const at = FIELDS.indexOf(field)
  // Within a text the arrows move in the text; from its ends they move on.
  const text = box.type === 'text'
  const all = text && box.selectionStart === 0 && box.selectionEnd === box.value.length
  if (event.key === 'ArrowLeft' && (!text || all || box.selectionEnd === 0))
    return moveTo(box, line, 0, FIELDS.slice(0, at).reverse())
  if (event.key === 'ArrowRight' && (!text || all || box.selectionStart === box.value.length))
    return moveTo(box, line, 0, FIELDS.slice(at + 1))
  return false
}

/** To the next line that has such a box, or in the same line to the first of these. */
function moveTo(from: HTMLElement, line: number, by: -1 | 0 | 1, fields: readonly Field[]): boolean {
  const grid = from.closest('table')
  if (!grid) return false
  const boxes = [...grid.querySelectorAll<HTMLInputElement>('input[data-line]:not(:disabled)')]
  const fit = boxes.filter((box) => fields.some((field) => field === box.dataset['field']))
  const lineOf = (box: HTMLInputElement) => Number(box.dataset['line'])
  const found =
    by === 0
      ? fields.map((field) => fit.find((box) => lineOf(box) === line && box.dataset['field'] === field)).find(Boolean)
      : by === 1
        ? fit.find((box) => lineOf(box) > line)
        : fit.findLast((box) => lineOf(box) < line)
  if (!found) return false
  found.focus()
  if (found.type === 'text') found.select()
  return true
}
