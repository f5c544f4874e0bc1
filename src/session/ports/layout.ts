import type { Problem } from '#core/base';
import type { Service } from '#core/model';

/** Automatic placement, off the main thread. */
export interface LayoutPort {
  /** The service with everything placed, lanes included; nothing but positions, sizes and routes differs. */
  place(
    service: Service,
  ): Promise<
    | { readonly ok: true; readonly service: Service }
    | { readonly ok: false; readonly problems: readonly Problem[] }
  >;
}
