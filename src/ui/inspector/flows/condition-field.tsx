import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionFields, conditionProblem } from '#core/feel';
import type { Flow, Service } from '#core/model';
import { useProblemText } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { useEdit } from '../use-edit.ts';

/** When a flow is taken, in FEEL: judged while it is typed, taken when the field is left, also where it can't be evaluated. */
export function ConditionField({ service, flow }: { service: Service; flow: Flow }) {
  const { t } = useTranslation();
  const edit = useEdit();
  const problemText = useProblemText();
  const stated = flow.condition ?? '';
  const [draft, setDraft] = useState(stated);
  const [known, setKnown] = useState(stated);
  if (known !== stated) {
    setKnown(stated);
    setDraft(stated);
  }
  const problem = useMemo(() => conditionProblem(service, draft), [service, draft]);
  const names = conditionFields(service).map(({ name }) => name);
  const commit = (): void => {
    const condition = draft.trim() === '' ? null : draft.trim();
    if (condition !== flow.condition) edit('setFlow', { id: flow.id, change: { condition } });
  };
  return (
    <>
      <TextInput
        label={t('inspector.condition')}
        description={t('work.condition.hint')}
        placeholder={t('work.condition.example')}
        value={draft}
        error={problem && t('work.condition.wrong', { reason: problemText(problem) })}
        spellCheck={false}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(stated);
        }}
      />
      <p className={classes.soft}>
        {names.length > 1
          ? t('work.condition.names', { names: names.join(t('work.condition.comma')) })
          : t('work.condition.noNames')}
      </p>
    </>
  );
}
