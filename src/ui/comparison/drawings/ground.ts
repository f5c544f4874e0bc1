import type { Point, Service } from '#core/model';
import type { DifferenceRow, Mark } from '../difference-row.ts';
import type { ChangeView } from './frame.tsx';
import type { MarkedElement } from './marked-elements.ts';
import type { View } from './view.ts';

/** What every view of two drawings is made from. */
export interface Ground {
  readonly services: { readonly a: Service; readonly b: Service };
  readonly elements: readonly MarkedElement[];
  readonly hidden: ReadonlySet<Mark>;
  /** How far the first drawing is moved to lie on the second. */
  readonly shift: Point;
  readonly selected: DifferenceRow | null;
  readonly onPick: (element: MarkedElement) => void;
  readonly view: View;
  readonly onView: ChangeView;
  readonly onSize: (size: { readonly width: number; readonly height: number }) => void;
}
