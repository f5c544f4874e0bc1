import { PlatformError } from '#platform/failure';
import type { FailureCode } from '#session/ports';

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerApp',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
};

/** Names of an error and of what lies inside it; Dexie wraps the browser's errors once or twice. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let at: unknown = error; typeof at === 'object' && at !== null && names.length < 6; ) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    at = inner ?? cause;
  }
  return names;
}

/** Whatever storage threw as a `PlatformError`. Quota hides as `AbortError` with the true name inside. */
export function storageFailure(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const names = namesOf(error);
  // The innermost name that says something wins.
  const code = names.map((name) => CODES[name]).findLast((found) => found !== undefined) ?? 'failed';
  return new PlatformError(code, `Storage failed: ${names.join(' ← ') || String(error)}`, error);
}
