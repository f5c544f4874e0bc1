import type { ActionContext, Stores } from '#session/actions';

/** The screens outside the document that an action may open. */
export type Screen = Parameters<ActionContext<Stores>['open']>[0];
