import { createContext, useContext } from 'react'
import type { EasyRead } from './easy-read.ts'

/** The symbols of the dress being worn; none in any other, or when pictures are switched off. */
export const Pictures = createContext<EasyRead['symbolOf']>(() => null)

export function usePictures(): EasyRead['symbolOf'] {
  return useContext(Pictures)
}
