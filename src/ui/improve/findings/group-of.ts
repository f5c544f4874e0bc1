/** Under which heading a finding is told. */
export const FINDING_GROUPS = ['observed', 'waits', 'redundant', 'structure'] as const;
type FindingGroup = (typeof FINDING_GROUPS)[number];

/** What is not named here says that something may be redundant. */
const GROUP_OF: Readonly<Record<string, FindingGroup>> = {
  roleBottleneck: 'waits',
  stepBottleneck: 'waits',
  overload: 'waits',
  batchDelay: 'waits',
  unreachable: 'structure',
  deadEnd: 'structure',
  superfluousGateway: 'structure',
  fakeJoin: 'structure',
  observed: 'observed',
};

/** The heading for a finding's code. */
export function groupOf(code: string): FindingGroup {
  return GROUP_OF[code] ?? 'redundant';
}
