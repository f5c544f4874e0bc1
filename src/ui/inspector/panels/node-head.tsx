import { useTranslation } from 'react-i18next';
import type { ProcessNode } from '#core/model';
import { kindName, NodeSymbol } from '#ui/canvas';
import { PanelHead } from './panel-head.tsx';

/** The symbol and the kind of a node. */
export function NodeHead({ node }: { node: Exclude<ProcessNode, { kind: 'placeholder' }> }) {
  const { t } = useTranslation();
  return (
    <PanelHead symbol={<NodeSymbol choice={node} size={22} />} title={t(`canvas.kinds.${kindName(node)}`)} />
  );
}
