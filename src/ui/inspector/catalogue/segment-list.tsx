import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { AttributeDraw, AttributeId, CaseAttribute, Segment, Service } from '#core/model';
import classes from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { OptionalTimeField } from '../fields/optional-time-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useEdit } from '../use-edit.ts';
import { CatalogueList } from './catalogue-list.tsx';
import { DrawFields } from './draw-fields.tsx';
import { useNaming } from './use-naming.ts';

/** Groups of customers with arrivals, priority and habits of their own. */
export function SegmentList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useEdit();
  return (
    <CatalogueList
      title={t('work.segments')}
      hint={t('work.segmentsHint')}
      entries={records(service.segments)}
      detailOf={({ priority }) => t('work.priorityOf', { n: priority })}
      onAdd={() => edit('addSegment', { name: t('work.newSegment') })}
      onRemove={({ id }) => edit('removeSegment', { id })}
    >
      {(segment) => <SegmentFields service={service} segment={segment} />}
    </CatalogueList>
  );
}

function SegmentFields({ service, segment }: { service: Service; segment: Segment }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const give = useNaming();
  const { id } = segment;
  return (
    <>
      <TextField
        label={t('inspector.name')}
        value={segment.name}
        onCommit={(name) => give('renameSegment', { id, name })}
      />
      <NumberField
        label={t('work.priority')}
        description={t('work.segmentPriorityHint')}
        value={segment.priority}
        onCommit={(priority, gesture) =>
          edit('setSegment', { id, change: { priority: priority ?? 0 } }, gesture)
        }
      />
      <OptionalTimeField
        label={t('work.hasDue')}
        timeLabel={t('work.due')}
        value={segment.dueWithin}
        first={24 * 60}
        onCommit={(dueWithin, gesture) => edit('setSegment', { id, change: { dueWithin } }, gesture)}
      />
      {records(service.attributes).map((attribute) => (
        <OwnDraw key={attribute.id} segment={segment} attribute={attribute} />
      ))}
    </>
  );
}

/** An attribute as this segment draws it, where it does so in its own way. */
function OwnDraw({ segment, attribute }: { segment: Segment; attribute: CaseAttribute }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const give = useNaming();
  const { id } = segment;
  const own: AttributeDraw | undefined = segment.attributes[attribute.id];
  const set = (draw: AttributeDraw | null, gesture?: string) => {
    const others = Object.entries<AttributeDraw>(segment.attributes).filter(([key]) => key !== attribute.id);
    const entries = draw === null ? others : [...others, [attribute.id, draw] as const];
    const attributes = Object.fromEntries(entries) as Record<AttributeId, AttributeDraw>;
    return edit('setSegment', { id, change: { attributes } }, gesture);
  };
  return (
    <>
      <Switch
        label={t('work.ownDraw', { name: attribute.name })}
        checked={own !== undefined}
        onChange={(event) => set(event.currentTarget.checked ? attribute.draw : null)}
      />
      {own !== undefined && (
        <div className={classes.indented}>
          <DrawFields
            name={attribute.name}
            draw={own}
            onRename={(from, to) => give('renameValue', { id: attribute.id, from, to })}
            onCommit={set}
          />
        </div>
      )}
    </>
  );
}
