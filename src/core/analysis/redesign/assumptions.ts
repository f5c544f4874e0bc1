import type { Minutes, Share } from '#core/base';

/*
 * What a redesign takes for granted where the document does not say. None of it is measured: every proposal carries the
 * numbers it used in its values, and the screen shows them beside its scores.
 */

/** Work of a step left after it has been automated. */
export const AUTOMATION_TIME_FACTOR: Share = 0.1;
/** Each execution by the system costs this share of what the people's time did. */
export const AUTOMATION_COST_FACTOR: Share = 0.5;
/** Longer work is not taken for routine. */
export const AUTOMATION_LONGEST: Minutes = 15;
/** Work saved when two steps are done in one go: nobody reads into the case twice. */
export const COMPOSITION_SAVING: Share = 0.1;
/** Work saved when whoever had the case before keeps it. */
export const CASE_MANAGER_SAVING: Share = 0.1;
/** Work saved on the cases of one kind when they have a step of their own. */
export const TRIAGE_SAVING: Share = 0.2;
/** Below this squared coefficient of variation a step treats its cases alike already. */
export const TRIAGE_LEAST_SPREAD = 0.25;
/** Branches taken less often than this count as exceptions. */
export const EXCEPTION_SHARE: Share = 0.25;
/** Work of the second contact that is left when the customer is asked for everything at the first. */
export const CONTACT_TIME_FACTOR: Share = 0.5;
/** Work that the second contact adds to the first, as a share of it. */
export const CONTACT_EXTRA: Share = 0.25;
/** Work of an added check, as a share of the work it checks. */
export const CONTROL_TIME_SHARE: Share = 0.1;
/** Faults that an added check finds at once, as a share of those that come back later. */
export const CONTROL_CATCH: Share = 0.5;
/** Loops that fewer cases go back on than this are left as they are. */
export const CONTROL_LEAST_RETURN: Share = 0.1;
/** A check that turns down fewer cases than this decides nothing. */
export const RUBBER_STAMP_LIMIT: Share = 0.01;
/** A generalist may cost so much more than the cheaper of two specialists before pooling is not proposed any more. */
export const POOLING_DEAREST = 1.25;
/** A role takes part in the waiting from this share of it on. */
export const WAITING_WORTH_STAFF: Share = 0.1;
/** Another role helps out where it is so much less busy. */
export const FLEXIBLE_LEAST_GAP: Share = 0.1;
/** At most so many proposals of one principle, those with most work behind them first. */
export const MOST_PER_PRINCIPLE = 3;
