/**
 * Why the outside world failed.
 * - `quota`     the browser gives no more space
 * - `blocked`   another tab keeps the database at an older version
 * - `cleared`   the browser's data vanished under the app
 * - `newerApp`  the database was written by a newer app
 * - `conflict`  someone else has written since we last read
 * - `corrupt`   the record is there but cannot be read
 * - `missing`   the record does not exist
 * - `unavailable` the browser offers no storage (private window, switched off)
 * - `tooLarge`  what was to be written could not be read again
 * - `worker`    a worker threw, hung or died
 * - `timeout`   no answer in time
 * - `cancelled` the person stopped it
 * - `failed`    anything else
 */
export type FailureCode =
  | 'quota'
  | 'blocked'
  | 'cleared'
  | 'newerApp'
  | 'conflict'
  | 'corrupt'
  | 'missing'
  | 'unavailable'
  | 'tooLarge'
  | 'worker'
  | 'timeout'
  | 'cancelled'
  | 'failed';

/** The shape of every error a port rejects with. */
export interface Failure extends Error {
  readonly code: FailureCode;
}

/** The code of whatever was thrown; `failed` for errors that are not ours. */
export function failureCode(error: unknown): FailureCode {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code as FailureCode;
  return 'failed';
}
