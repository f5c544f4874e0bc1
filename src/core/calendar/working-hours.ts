import type { Minutes } from '#core/base';

/** A stretch of local time, half-open: [09:00, 17:00) is open at 09:00 and closed at 17:00. */
export interface WorkingInterval {
  readonly from: Minutes;
  readonly to: Minutes;
  /** People on duty; 0 makes a break, absent means everybody. */
  readonly capacity?: number;
}

/**
 * When people work, on the local clock. Where intervals overlap the **later in the list wins**, so that a break or a thinner
 * shift is written after the day it cuts.
 */
export interface WorkingHours {
  /** Minutes since Monday 00:00, 0…10080. An overnight shift at the end of the week is two intervals. */
  readonly weekly: readonly WorkingInterval[];
  /**
   * Days (`YYYY-MM-DD`) on which the weekly pattern doesn't count, from 00:00 to 24:00: intervals in minutes since midnight,
   * 0…1440, none for a day off. Of two entries for one day the later wins.
   */
  readonly exceptions: readonly { readonly date: string; readonly intervals: readonly WorkingInterval[] }[];
}
