import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { CaseAttribute, Service } from '#core/model';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';
import { CatalogueList } from './catalogue-list.tsx';
import { DrawFields } from './draw-fields.tsx';
import { useNaming } from './use-naming.ts';

/** What cases differ in, and what conditions can ask about. */
export function AttributeList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const give = useNaming();
  const attributes = records(service.attributes);
  const detail = ({ draw }: CaseAttribute) =>
    draw.by === 'number' ? t('work.draw.number') : t('work.draw.values', { n: draw.values.length });
  return (
    <CatalogueList
      title={t('work.attributes')}
      hint={t('work.attributesHint')}
      entries={attributes}
      detailOf={detail}
      onAdd={() => edit('addAttribute', { name: freeName(t('work.newAttribute'), attributes) })}
      onRemove={({ id }) => edit('removeAttribute', { id })}
    >
      {({ id, name, draw }) => (
        <>
          <TextField
            label={t('inspector.name')}
            value={name}
            onCommit={(next) => give('renameAttribute', { id, name: next })}
          />
          <DrawFields
            name={name}
            draw={draw}
            onRename={(from, to) => give('renameValue', { id, from, to })}
            onCommit={(next, gesture) => edit('setAttribute', { id, change: { draw: next } }, gesture)}
          />
        </>
      )}
    </CatalogueList>
  );
}

/** The name, or with the first number behind it that nobody has. */
function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  let free = name;
  for (let n = 2; taken.some((other) => other.name === free); n += 1) free = `${name} ${n}`;
  return free;
}
