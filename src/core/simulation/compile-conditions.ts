import { failure, type Problem, problem, records, type Result, success } from '#core/base';
import { conditionFields, parseCondition } from '#core/feel';
import type { ControlTable } from '#core/machine';
import type { AttributeDraw, Flow, FlowId, Service } from '#core/model';
import { validateDistribution } from '#core/random';
import type { CompiledAttribute, CompiledRun } from './compiled-run.ts';

/** What cases differ in, and the conditions that read it. */
export type ConditionPlan = Pick<
  CompiledRun,
  'segments' | 'attributes' | 'fields' | 'conditions' | 'conditionAt'
>;

/**
 * The conditions of the splits in a table. One that cannot be evaluated is left out with a warning
 * `conditionNotEvaluated {flow, reason, …}`; that of a default flow is not looked at. An attribute that is read and cannot
 * be drawn is an error `run.attribute {name, reason}`.
 */
export function compileConditions(
  service: Service,
  table: ControlTable,
): Extract<Result<ConditionPlan>, { ok: true }> {
  const problems: Problem[] = [];
  const fields = conditionFields(service);
  const conditions: string[] = [];
  const read = new Set<string>();
  const conditionAt = new Int32Array(table.choiceFlow.length).fill(-1);
  for (const [place, number] of table.choiceFlow.entries()) {
    const flow = service.flows[table.flows[number] as FlowId];
    if (flow === undefined || flow.condition === null || flow.isDefault) continue;
    const parsed = decides(service, flow)
      ? parseCondition(flow.condition, fields)
      : failure(problem('condition.noChoice', 'error'));
    if (!parsed.ok) {
      const { code, values } = parsed.problems[0] as Problem;
      const named = { ...values, flow: nameOf(service, flow), reason: code };
      problems.push(problem('conditionNotEvaluated', 'warning', [flow.id, flow.source], named));
      continue;
    }
    const known = conditions.indexOf(parsed.value.text);
    conditionAt[place] = known >= 0 ? known : conditions.push(parsed.value.text) - 1;
    for (const name of parsed.value.reads) read.add(name);
  }
  const segments = records(service.segments).map(({ id, name }) => ({ id, name }));
  const attributes = records(service.attributes).map(
    ({ id, name, stream, draw }): CompiledAttribute => ({
      name,
      stream,
      draws: [draw, ...records(service.segments).map((segment) => segment.attributes[id] ?? draw)],
    }),
  );
  for (const [number, { name, draws }] of attributes.entries()) {
    const id = records(service.attributes)[number]?.id ?? '';
    if (read.has(name)) problems.push(...draws.flatMap((draw) => checkDraw(draw, id, name)).slice(0, 1));
  }
  const value: ConditionPlan = { segments, attributes, fields, conditions, conditionAt };
  return success(value, problems) as Extract<Result<ConditionPlan>, { ok: true }>;
}

/** Conditions decide at exclusive and inclusive gateways. */
function decides(service: Service, flow: Flow): boolean {
  const kind = service.nodes[flow.source]?.kind;
  return kind === 'exclusiveGateway' || kind === 'inclusiveGateway';
}

/** What a person calls the flow: its name, else where it leads from and to. */
function nameOf(service: Service, { name, source, target }: Flow): string {
  const called = (id: Flow['source']): string => service.nodes[id]?.name ?? id;
  return name === '' ? `${called(source)} → ${called(target)}` : name;
}

function checkDraw(draw: AttributeDraw, id: string, name: string): readonly Problem[] {
  const refuse = (reason: string, values: Problem['values'] = {}): readonly Problem[] => [
    problem('run.attribute', 'error', [id], { ...values, name, reason }),
  ];
  if (draw.by === 'number') {
    const wrong = validateDistribution(draw.distribution).find(({ severity }) => severity === 'error');
    return wrong === undefined ? [] : refuse(wrong.code, wrong.values);
  }
  const bad = draw.values.filter(({ share }) => !(Number.isFinite(share) && share >= 0)).length;
  if (bad > 0) return refuse('distribution.badWeight', { count: bad });
  return draw.values.some(({ share }) => share > 0) ? [] : refuse('distribution.noWeight');
}
