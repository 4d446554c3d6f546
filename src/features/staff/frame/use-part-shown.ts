import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The first of a long list, and a way to all of it. On paper there is nothing to press, so a printer gets the whole list. */
export function usePartShown<One>(all: readonly One[], first: number) {
  const [whole, setWhole] = useState(false)
  useEffect(() => {
    const showAll = () => flushSync(() => setWhole(true))
    window.addEventListener('beforeprint', showAll)
    return () => window.removeEventListener('beforeprint', showAll)
  }, [])
  return {
    shown: whole ? all : all.slice(0, first),
    more: !whole && all.length > first,
    showAll: () => setWhole(true),
  }
}
