/** A value as an SQL literal. Numbers stay numbers, objects become jsonb, lists of text become arrays. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (Array.isArray(value)) return value.length === 0 ? `'{}'` : `array[${value.map(literal).join(', ')}]`
  return `'${JSON.stringify(value, null, 1).replaceAll("'", "''")}'::jsonb`
}

/** An insert of many rows that leaves rows alone which are already there. */
export function insertRows(table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map((row) => `  (${row.map(literal).join(', ')})`)
  return `insert into private.${table} (${columns.join(', ')}) values\n${lines.join(',\n')}\non conflict do nothing;\n`
}
