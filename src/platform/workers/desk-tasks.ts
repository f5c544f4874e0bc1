import type { Problem, Result } from '#core/base';
import type { Locale, Service } from '#core/model';

/** What the desk worker does: reading, writing and checking of what is large, away from the screen. */
export type DeskTasks = {
  readonly read: {
    readonly input: { readonly name: string; readonly text: string; readonly locale: Locale };
    readonly output: Result<Service>;
  };
  readonly writeBpmn: { readonly input: Service; readonly output: string };
  readonly checkDrawing: { readonly input: Service; readonly output: readonly Problem[] };
};
