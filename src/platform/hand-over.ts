/** Copies text; false where the browser will not (then the text on screen can be selected by hand). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives the person a file to keep. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari still reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
