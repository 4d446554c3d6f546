import type { Reader } from '../signed-in.tsx'

/** May this reader lead the area shown? The server decides; this only spares people a door that is closed to them. */
export const isLead = ({ memberships, area }: Reader): boolean =>
  memberships.some((m) => m.area === area && m.role === 'lead')
