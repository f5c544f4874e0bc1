/** What browsers that can install an app hand to the page; in no standard yet. */
export interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** The offer to install the app; it comes once, perhaps before anything asks for it. */
export interface InstallOffer {
  event: InstallEvent | null;
  onChange: () => void;
}

/** Keeps the offer of the browser, which then doesn't make it by itself. */
export function catchInstallOffer(): InstallOffer {
  const offer: InstallOffer = { event: null, onChange: () => undefined };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.event = event as InstallEvent;
    offer.onChange();
  });
  return offer;
}
