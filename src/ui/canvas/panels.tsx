import { Suspense } from 'react';
import { later } from '#ui/kit';

const LateFindBar = later(async () => (await import('./chrome/find-bar.tsx')).FindBar);
const LateProblemsPanel = later(async () => (await import('./problems/problems-panel.tsx')).ProblemsPanel);

/** Search on the canvas; a chunk of its own. */
export function FindBar({ onClose }: { onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <LateFindBar onClose={onClose} />
    </Suspense>
  );
}

/** The list of drawing problems; a chunk of its own. */
export function ProblemsPanel({ onClose }: { onClose?: () => void }) {
  return (
    <Suspense fallback={null}>
      <LateProblemsPanel {...(onClose ? { onClose } : {})} />
    </Suspense>
  );
}
