type InstallEvent = Event & { prompt(): Promise<unknown>; userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }> }

/** Keeps the browser's own offer to install until a good moment. Where there is none (Safari, Firefox) `ready` stays false. */
export function installOffer(changed: () => void = () => {}) {
  let offer: InstallEvent | null = null
  const offered = (event: Event) => {
    event.preventDefault()
    offer = event as InstallEvent
    changed()
  }
  const installed = () => {
    offer = null
    changed()
  }
  addEventListener('beforeinstallprompt', offered)
  addEventListener('appinstalled', installed)
  return {
    ready: () => offer !== null,
    /** Shows the browser's question; resolves to whether the person said yes. Works once. */
    async ask(): Promise<boolean> {
      const now = offer
      offer = null
      if (!now) return false
      await now.prompt()
      changed()
      return (await now.userChoice).outcome === 'accepted'
    },
    stop() {
      removeEventListener('beforeinstallprompt', offered)
      removeEventListener('appinstalled', installed)
    },
  }
}
