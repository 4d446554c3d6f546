/** The four tables a month's report is laid on. */
export const packKinds = ['board', 'impact', 'national', 'forum'] as const
export type PackKind = (typeof packKinds)[number]
