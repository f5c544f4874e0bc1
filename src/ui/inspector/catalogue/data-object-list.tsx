import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { DataObject, Service } from '#core/model';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';
import { CatalogueList } from './catalogue-list.tsx';

/** The information that steps read and write. */
export function DataObjectList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const steps = ({ id }: DataObject) =>
    records(service.nodes).filter(
      (node) => node.kind === 'task' && (node.inputs.includes(id) || node.outputs.includes(id)),
    ).length;
  return (
    <CatalogueList
      title={t('work.information')}
      hint={t('work.informationHint')}
      entries={records(service.dataObjects)}
      detailOf={(object) => t('work.usedIn', { n: steps(object) })}
      onAdd={() => edit('addDataObject', { name: t('work.newObject') })}
      onRemove={({ id }) => edit('removeDataObject', { id })}
    >
      {({ id, name }) => (
        <TextField
          label={t('inspector.name')}
          value={name}
          onCommit={(next) => edit('setDataObject', { id, change: { name: next.trim() } })}
        />
      )}
    </CatalogueList>
  );
}
