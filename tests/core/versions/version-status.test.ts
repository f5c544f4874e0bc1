import { isDeletable, isOpenToChange, nextStatuses, statusChanges, type VersionStatus } from '#core/versions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ALL: readonly VersionStatus[] = ['draft', 'inReview', 'approved', 'inForce', 'retired'];

/** Every status that can be reached from one, itself included. */
function reachable(from: VersionStatus): ReadonlySet<VersionStatus> {
  const found = new Set<VersionStatus>([from]);
  for (const status of found) for (const next of nextStatuses(status)) found.add(next);
  return found;
}

describe('the status of a version', () => {
  it('can come to every other from a draft', () => {
    expect([...reachable('draft')].sort()).toEqual([...ALL].sort());
  });

  it('never leads back to what may be changed once it is approved', () => {
    for (const status of reachable('approved')) expect(isOpenToChange(status)).toBe(false);
  });

  it('keeps what is approved or in force from being deleted', () => {
    expect(ALL.filter((status) => !isDeletable(status))).toEqual(['approved', 'inForce']);
  });

  it('changes nothing where it may not follow, or nobody has that name', () => {
    const versions = [{ id: 'a', status: 'retired' as const }];
    expect(statusChanges(versions, 'a', 'inForce')).toBeNull();
    expect(statusChanges(versions, 'b', 'draft')).toBeNull();
  });

  it('retires what was in force when something else comes into force', () => {
    const versions = [
      { id: 'old', status: 'inForce' as const },
      { id: 'new', status: 'approved' as const },
    ];
    expect(statusChanges(versions, 'new', 'inForce')).toEqual([
      { id: 'new', from: 'approved', to: 'inForce' },
      { id: 'old', from: 'inForce', to: 'retired' },
    ]);
  });

  it('leaves at most one version in force, whatever is asked for in whatever order', () => {
    const asked = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...ALL)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(asked, (wishes) => {
        let versions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, status: 'draft' as VersionStatus }));
        for (const [index, to] of wishes) {
          const changes = statusChanges(versions, versions[index]?.id ?? '', to) ?? [];
          for (const { id, from } of changes)
            expect(versions.find((version) => version.id === id)?.status).toBe(from);
          versions = versions.map((version) => ({
            ...version,
            status: changes.find(({ id }) => id === version.id)?.to ?? version.status,
          }));
          expect(versions.filter(({ status }) => status === 'inForce').length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
