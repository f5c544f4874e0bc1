import { Modal, TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { expandedName, type NodeId, type ProcessNode } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { kindName } from '../element-draft.ts';
import { legalEnds } from '../gestures/hit.ts';
import classes from './choose-target.module.css';

/** Connecting by keyboard: the nodes a flow may go to, narrowed down by typing. */
export const ChooseTarget = memo(function ChooseTarget() {
  const source = useCanvas((state) => state.choosingTarget);
  return source === null ? null : <Dialog source={source} />;
});

function Dialog({ source }: { source: NodeId }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const service = useWorkspace((state) => state.service);
  const [query, setQuery] = useState('');
  const [cursor, setCursor] = useState(0);
  const nodes = useMemo(() => {
    if (service === null) return [];
    const legal = legalEnds(service, source, 'target');
    const wanted = query.trim().toLocaleLowerCase();
    return records(service.nodes).filter(
      (node) => legal.has(node.id) && expandedName(service, node.id).toLocaleLowerCase().includes(wanted),
    );
  }, [service, source, query]);
  if (service === null) return null;
  const close = (): void => store.setState({ choosingTarget: null, focusWanted: source });
  const choose = (node: ProcessNode | undefined): void => {
    if (node === undefined) return;
    session.workspace.getState().edit('connect', { source, target: node.id });
    session.workspace.getState().select([node.id]);
    store.setState({ choosingTarget: null, focusWanted: node.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setCursor(Math.min(cursor + 1, nodes.length - 1));
    else if (event.key === 'ArrowUp') setCursor(Math.max(cursor - 1, 0));
    else if (event.key === 'Enter') choose(nodes[cursor]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('canvas.connectTitle', { name: expandedName(service, source) })}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <TextInput
        data-autofocus
        label={t('canvas.connectField')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setCursor(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls="connect-targets"
        aria-activedescendant={nodes[cursor] && `connect-${nodes[cursor].id}`}
      />
      <div id="connect-targets" role="listbox" aria-label={t('canvas.connectField')} className={classes.list}>
        {nodes.map((node, index) => (
          <UnstyledButton
            key={node.id}
            id={`connect-${node.id}`}
            role="option"
            aria-selected={index === cursor}
            tabIndex={-1}
            className={classes.option}
            onClick={() => choose(node)}
          >
            <span>{expandedName(service, node.id)}</span>
            <small>{node.kind === 'placeholder' ? node.bpmnType : t(`canvas.kinds.${kindName(node)}`)}</small>
          </UnstyledButton>
        ))}
      </div>
      {nodes.length === 0 && <p className={classes.none}>{t('canvas.connectNone')}</p>}
    </Modal>
  );
}
