import { records } from '#core/base';
import type { Dismissal, Service } from '#core/model';
import type { Finding } from './change.ts';

/** A finding, and the user's reason to ignore it where there is one. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal | null;
}

/** The findings in their order, each with its dismissal: the one of the same code about the same first element. */
export function withDismissals(findings: readonly Finding[], service: Service): readonly JudgedFinding[] {
  const dismissals = records(service.dismissals);
  return findings.map((finding) => ({
    finding,
    dismissal:
      dismissals.find(({ code, at }) => code === finding.code && at === (finding.at[0] ?? '')) ?? null,
  }));
}
