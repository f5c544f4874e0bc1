import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Placeholder } from '#core/model';
import classes from '../fields/fields.module.css';
import { NameField } from '../fields/name-field.tsx';
import { NotesField } from '../fields/notes-field.tsx';
import { Section } from '../fields/section.tsx';
import { PanelHead } from './panel-head.tsx';

/** A foreign element: kept as it came, with what that means for a simulation. */
export function PlaceholderPanel({ placeholder }: { placeholder: Placeholder }) {
  const { t } = useTranslation();
  return (
    <>
      <PanelHead symbol={<Lock size={17} aria-hidden />} title={t('canvas.kinds.placeholder')} />
      <Section>
        <p className={classes.soft}>{t('inspector.placeholderExplained', { type: placeholder.bpmnType })}</p>
        <NameField id={placeholder.id} name={placeholder.name} />
        <NotesField id={placeholder.id} notes={placeholder.notes} />
      </Section>
    </>
  );
}
