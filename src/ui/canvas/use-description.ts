import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type Flow, type ProcessNode, type Service } from '#core/model';
import { useFormat } from '#ui/kit';
import type { HeatMark } from './canvas-overlay.ts';
import { kindName } from './element-draft.ts';
import { shownShare } from './flows/shown-share.ts';
import type { NoteMark } from './nodes/canvas-node.ts';

/** What a screen reader says of a node: `Task Check claim, role Claims desk, waits 12 min`. */
export function useNodeDescription(): (
  node: ProcessNode,
  staff: string,
  mark: HeatMark | undefined,
  notes: NoteMark | undefined,
) => string {
  const { t } = useTranslation();
  return useCallback(
    (node, staff, mark, notes) => {
      const name = node.name.trim() || t('general.unnamed');
      const kind = node.kind === 'placeholder' ? node.bpmnType : t(`canvas.kinds.${kindName(node)}`);
      const parts = [t('canvas.nodeSpoken', { kind, name })];
      if (staff !== '') parts.push(t('canvas.roleSpoken', { role: staff }));
      if (mark !== undefined) parts.push(mark.description);
      if (notes !== undefined) parts.push(t('canvas.notesSpoken', { count: notes.count }));
      return parts.join(t('canvas.listComma'));
    },
    [t],
  );
}

/** What a screen reader says of a flow: `Flow from Check claim to Pay, 60 %`. */
export function useFlowDescription(): (service: Service, flow: Flow) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (service, flow) => {
      const ends = { source: expandedName(service, flow.source), target: expandedName(service, flow.target) };
      const parts = [t('canvas.flowSpoken', ends)];
      if (flow.name.trim() !== '') parts.push(flow.name.trim());
      const share = shownShare(service, flow);
      if (share !== null) parts.push(format.share(share));
      if (flow.isDefault) parts.push(t('canvas.defaultSpoken'));
      return parts.join(t('canvas.listComma'));
    },
    [t, format],
  );
}
