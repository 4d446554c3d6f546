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
