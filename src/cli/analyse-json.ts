import {
  type Change,
  type Finding,
  findFindings,
  findStructural,
  tellDrawing,
  withDismissals,
} from '#core/analysis';
import { checkSoundness, type Soundness, tellSoundness } from '#core/analysis/soundness';
import type { Problem } from '#core/base';
import { expandedName, type RoleId, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Words } from './words.ts';

/** `sound`, or not, or null where the search met its bound: then it is not decided. */
const VERDICT = { sound: true, unsound: false, undecided: null } as const;

/**
 * All that the app says about a service, as JSON for other programs (docs/format.md). Without `outcome` only what can be
 * said without a run; `remarks` were made on reading the file (a flow without a target, a reference that leads nowhere). Findings
 * come in the order of the screens: remarks, soundness and the drawing, worst first, then what a run and the data show. What two of them say of one element is told once, by the one with the evidence.
 */
export function jsonOf(
  service: Service,
  outcome: RunOutcome | null,
  words: Words,
  remarks: readonly Problem[] = [],
): object {
  const found = checkSoundness(service);
  const shown = outcome === null ? findStructural(service) : findFindings(service, outcome);
  const told = new Set(shown.map(placeOf));
  const checked = tellDrawing(service);
  const kept = new Set(checked.flatMap(({ code, at }) => (code === 'placeholderPresent' ? at : [])));
  const drawn: readonly Finding[] = [
    ...remarks
      .filter(({ severity, at }) => severity !== 'note' && !kept.has(at[0] ?? ''))
      .map((each) => ({ ...each, remedies: [] })),
    ...tellSoundness(service, found),
    ...checked,
  ].filter((each) => !told.has(placeOf(each)));
  return {
    service: service.profile.name,
    run: outcome && { seed: outcome.seed, replications: outcome.replications },
    soundness: soundnessOf(service, found),
    findings: [
      ...drawn.map((each) => findingOf(service, each, words, words.problem(each))),
      ...withDismissals(shown, service).map(({ finding, dismissal }) =>
        findingOf(service, finding, words, words.finding(finding), dismissal?.because),
      ),
    ],
  };
}

function soundnessOf(service: Service, { sound, violations, states, limit }: Soundness): object {
  return {
    sound: VERDICT[sound],
    violations: violations.map(({ code, severity, at, trace }) => ({
      code,
      severity,
      at,
      names: namesOf(service, at),
      trace,
    })),
    states,
    limit,
  };
}

function findingOf(
  service: Service,
  finding: Finding,
  words: Words,
  text: string,
  ignoredBecause: string | null = null,
): object {
  const { code, severity, at, values, remedies } = finding;
  return {
    code,
    severity,
    at,
    names: namesOf(service, at),
    text,
    values,
    remedies: remedies.map((each: Change) => ({ code: each.code, at: each.at, text: words.change(each) })),
    ignoredBecause,
  };
}

/** What each of the elements or roles is called on the screen. */
function namesOf(service: Service, ids: readonly string[]): readonly string[] {
  return ids.map((id) => service.roles[id as RoleId]?.name ?? expandedName(service, id));
}

function placeOf({ code, at }: Problem): string {
  return `${code} ${at[0] ?? ''}`;
}
