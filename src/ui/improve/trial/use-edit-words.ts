import { useTranslation } from 'react-i18next';
import { diffServices, expandedName, isFlowNode, type Role, type Service, staffName } from '#core/model';
import { moments } from '#core/random';
import { useFormat } from '#ui/kit';
import { differsBeyondPlace } from './touched-nodes.ts';

type Changes<R> = readonly (readonly [before: R | null, after: R | null])[];

/** What lies between two states of a service, in lines a process owner understands. */
export function useEditWords(): (before: Service, after: Service) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();

  function roleLines(before: Service, after: Service, from: Role, to: Role): readonly string[] {
    const role = to.name;
    const hours = (service: Service, { calendarId }: Role) =>
      (calendarId && service.calendars[calendarId]?.name) || t('improve.edits.always');
    const lines: string[] = [];
    if (from.capacity !== to.capacity)
      lines.push(t('improve.edits.capacity', { role, from: from.capacity, to: to.capacity }));
    if (from.calendarId !== to.calendarId)
      lines.push(t('improve.edits.hours', { role, from: hours(before, from), to: hours(after, to) }));
    if (from.discipline !== to.discipline) lines.push(t('improve.edits.order', { role }));
    if (from.costPerHour !== to.costPerHour)
      lines.push(
        t('improve.edits.roleCost', {
          role,
          from: format.money(from.costPerHour),
          to: format.money(to.costPerHour),
        }),
      );
    return lines.length > 0 ? lines : [t('improve.edits.roleChanged', { role })];
  }

  function nodeLines(before: Service, after: Service, id: string): readonly string[] {
    const from = before.nodes[id as never] as Service['nodes'][never] | undefined;
    const to = after.nodes[id as never] as Service['nodes'][never] | undefined;
    if (from === undefined && to === undefined) return [];
    if (from === undefined) return [t('improve.edits.nodeAdded', { name: expandedName(after, id as never) })];
    if (to === undefined)
      return [t('improve.edits.nodeRemoved', { name: expandedName(before, id as never) })];
    const name = expandedName(after, id as never);
    const lines: string[] = [];
    if (from.name !== to.name) lines.push(t('improve.edits.nodeRenamed', { from: from.name, to: to.name }));
    if (from.kind === 'task' && to.kind === 'task') {
      const [was, is] = [moments(from.duration).mean, moments(to.duration).mean];
      if (was !== is)
        lines.push(
          t('improve.edits.duration', { name, from: format.duration(was), to: format.duration(is) }),
        );
      const [by, now] = [staffName(before, from), staffName(after, to)];
      if (by !== now) {
        const nobody = t('improve.edits.nobody');
        lines.push(t('improve.edits.performer', { name, from: by || nobody, to: now || nobody }));
      }
    }
    if (lines.length === 0 && differsBeyondPlace(from, to))
      lines.push(t('improve.edits.nodeChanged', { name }));
    return lines;
  }

  return (before, after) => {
    const { tables } = diffServices(before, after);
    const lines: string[] = [];
    for (const [from, to] of Object.values(tables.roles ?? {}) as unknown as Changes<Role>) {
      if (from && to) lines.push(...roleLines(before, after, from, to));
      else if (to) lines.push(t('improve.edits.roleAdded', { role: to.name }));
      else if (from) lines.push(t('improve.edits.roleRemoved', { role: from.name }));
    }
    for (const [from, to] of Object.values(tables.calendars ?? {}) as unknown as Changes<{ name: string }>) {
      const name = to?.name ?? from?.name ?? '';
      const what = from && to ? 'calendarChanged' : to ? 'calendarAdded' : 'calendarRemoved';
      lines.push(t(`improve.edits.${what}`, { name }));
    }
    for (const [id, [from, to]] of Object.entries(tables.nodes ?? {})) {
      const node = (to ?? from) as Parameters<typeof isFlowNode>[0];
      if (isFlowNode(node)) lines.push(...nodeLines(before, after, id));
    }
    let rerouted = 0;
    for (const [from, to] of Object.values(tables.flows ?? {}) as unknown as Changes<
      Service['flows'][never]
    >) {
      const share = (value: number | null) =>
        value === null ? t('improve.edits.evenShare') : format.percent(value);
      if (from && to && from.probability !== to.probability)
        lines.push(
          t('improve.edits.share', {
            source: expandedName(after, to.source),
            target: expandedName(after, to.target),
            from: share(from.probability),
            to: share(to.probability),
          }),
        );
      else if (!from || !to || from.source !== to.source || from.target !== to.target) rerouted += 1;
    }
    if (rerouted > 0) lines.push(t('improve.edits.rerouted', { count: rerouted }));
    for (const [from, to] of Object.values(tables.scenarios ?? {}) as unknown as Changes<{ name: string }>)
      lines.push(t('improve.edits.scenario', { name: to?.name ?? from?.name ?? '' }));
    return [...new Set(lines)];
  };
}
