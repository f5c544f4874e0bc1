import type { Problem } from '#core/base';
import type { DiagramLayout, Service } from '#core/model';

/** Automatic placement, off the main thread. */
export interface LayoutPort {
  /** Where everything shall stand, lanes included. Answers with problems when it can't or takes too long. */
  place(
    service: Service,
  ): Promise<
    | { readonly ok: true; readonly layout: DiagramLayout }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
}
