import { useEffect, useState } from 'react';
import type * as overlays from './overlays.ts';

type Overlays = typeof overlays;

/** Menus, dialogs and lists of the canvas: not part of the first paint, but there before anybody asks for one. */
export function useOverlays(): Overlays | null {
  const [loaded, setLoaded] = useState<Overlays | null>(null);
  useEffect(() => {
    void import('./overlays.ts').then(setLoaded);
  }, []);
  return loaded;
}
