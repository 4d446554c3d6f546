import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/**
 * The width of an element in pixels, so that a chart's letters keep their size on a phone; `otherwise` where nothing is laid out.
 * Null until it was measured, which is before anything is painted: so that nothing is drawn twice.
 */
export function useWidth(otherwise: number): [RefObject<HTMLDivElement>, number | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      setWidth((before) => (element.clientWidth > 0 ? element.clientWidth : (before ?? otherwise)))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [otherwise])
  return [ref, width]
}
