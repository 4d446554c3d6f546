/** Arabic, a draft. What else a family reads. */
export const more = {
  'help.view': 'هل تساعد شخصًا؟ قل ما يراه هو، بكلماته، حتى لو لم توافقه.',
}
