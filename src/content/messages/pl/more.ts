/** Polish, a draft. What else a family reads. */
export const more = {
  'help.view': 'Pomagasz komuś? Napisz, co ta osoba myśli, jej słowami, nawet jeśli się nie zgadzasz.',
}
