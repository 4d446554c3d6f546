export const newId = () => crypto.randomUUID()
export const londonToday = () => new Date().toISOString().slice(0, 10)
