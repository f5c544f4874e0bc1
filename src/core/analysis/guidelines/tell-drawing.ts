import type { Service } from '#core/model';
import type { Finding } from '../change.ts';
import { checkDrawing } from './check-drawing.ts';
import { drawingRemedies } from './drawing-remedies.ts';

/** The problems of `checkDrawing`, each with what could be done about it at once. */
export function tellDrawing(service: Service): readonly Finding[] {
  return checkDrawing(service).map((each) => ({ ...each, remedies: drawingRemedies(service, each) }));
}
