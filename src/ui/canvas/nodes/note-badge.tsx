import { MessageSquare, TriangleAlert } from 'lucide-react';
import type { NoteMark } from './canvas-node.ts';
import classes from './node.module.css';

/** How much was noted at a node on walks, and whether an issue is among it. */
export function NoteBadge({ notes }: { notes: NoteMark | undefined }) {
  if (notes === undefined) return null;
  const Icon = notes.kind === 'issue' ? TriangleAlert : MessageSquare;
  return (
    <span className={classes.notes} data-kind={notes.kind} aria-hidden>
      <Icon size={11} strokeWidth={2.2} />
      {notes.count}
    </span>
  );
}
