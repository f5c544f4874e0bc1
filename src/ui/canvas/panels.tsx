import { useOverlays } from './menus/use-overlays.ts';

/** Search on the canvas; comes with the chunk of menus and lists. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const overlays = useOverlays();
  return overlays && <overlays.FindBar onClose={onClose} />;
}

/** The live list of drawing problems; comes with the chunk of menus and lists. */
export function ProblemsPanel({ onClose }: { onClose: () => void }) {
  const overlays = useOverlays();
  return overlays && <overlays.ProblemsPanel onClose={onClose} />;
}
