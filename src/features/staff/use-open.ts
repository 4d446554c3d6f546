import { isProvisional } from '../../domain/log/working-days.ts'
import { useStaffWorld } from './staff-world.tsx'

/** True while figures of this month may still change: what is judged as of it is then judged "so far", never for good. */
export function useOpen(month: string): boolean {
  const { clock } = useStaffWorld()
  return isProvisional(month, clock.today())
}
