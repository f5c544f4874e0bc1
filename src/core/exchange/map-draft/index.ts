/**
 * exchange/map-draft: what formats of journey maps have in common, and how it becomes a service. Never reads a format.
 * Invariant: a draft names things by their names; ids are given here.
 *
 *   const read = serviceOfDrafts([draft], { locale: 'en' });
 */
export type {
  ActionDraft,
  ActorDraft,
  MapDraft,
  StepDraft,
  TouchpointDraft,
} from './map-draft.ts';
export { serviceOfDrafts } from './service-of-drafts.ts';
