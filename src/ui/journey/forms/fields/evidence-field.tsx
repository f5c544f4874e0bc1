import { useTranslation } from 'react-i18next';
import type { Evidence } from '#core/model';
import { ChoiceField } from './choice-field.tsx';

const EVIDENCES: readonly Evidence[] = ['assumed', 'observed', 'measured'];

interface EvidenceFieldProps {
  readonly value: Evidence;
  readonly onCommit: (value: Evidence) => void;
}

/** How sure one may be of what is said. */
export function EvidenceField({ value, onCommit }: EvidenceFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceField
      label={t('journeyForms.evidence')}
      value={value}
      choices={EVIDENCES.map((each) => [each, t(`journeyForms.evidences.${each}`)] as const)}
      onCommit={(next) => next !== null && onCommit(next)}
    />
  );
}
