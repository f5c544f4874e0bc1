import type { Failure, FailureCode } from '#session/ports';

/** The one error of the outside world; `code` says what happened, `cause` holds what the browser threw. */
export class PlatformError extends Error implements Failure {
  override readonly name = 'PlatformError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
