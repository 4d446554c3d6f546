/** Simplified Chinese, a draft. What else a family reads. */
export const more = {
  'help.view': '在帮别人吗？请用对方的话写出对方的想法，即使您不同意。',
}
