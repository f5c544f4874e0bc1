import { type Problem, problem, records } from '#core/base';
import { expandedName, type Service } from '#core/model';

/**
 * `placeholderPresent` (at the node; values `name`, `type` as BPMN calls it): an element that can't be executed yet. An
 * error while every scenario refuses it, a warning when some scenario passes it in no time.
 */
export function checkPlaceholders(service: Service): readonly Problem[] {
  const severity = records(service.scenarios).some(({ placeholders }) => placeholders === 'passThrough')
    ? 'warning'
    : 'error';
  return records(service.nodes).flatMap((node) =>
    node.kind === 'placeholder' && node.flowNode
      ? [
          problem('placeholderPresent', severity, [node.id], {
            name: expandedName(service, node.id),
            type: node.bpmnType,
          }),
        ]
      : [],
  );
}
