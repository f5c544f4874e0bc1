import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProposalNames, proposeJourney } from '#core/journey';
import { type JourneyId, nodesOf, type ProcessId, processesOf } from '#core/model';
import { DialogFrame } from '#ui/dialog';
import { useJourneyEdit } from '#ui/journey/edit';
import { useSession, useWorkspace } from '#ui/kit';
import { ProposalPreview } from './proposal-preview.tsx';
import classes from './propose-dialog.module.css';

/** A first map of a process: shown in numbers and as columns before it is made, as one step that can be undone. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { workspace } = useSession();
  const service = useWorkspace((state) => state.service);
  const edit = useJourneyEdit();
  const formId = useId();
  const names = useProposalNames();
  const processes =
    service === null ? [] : processesOf(service).filter(({ id }) => nodesOf(service, id).length > 0);
  const [chosen, setChosen] = useState<ProcessId | undefined>(processes[0]?.id);
  const [typed, setTyped] = useState<string | null>(null);
  const process = processes.find(({ id }) => id === chosen) ?? processes[0];
  const name = typed ?? t('journeyLink.proposal.mapName', { process: process?.name || t('general.unnamed') });
  const proposal =
    service === null || process === undefined ? null : proposeJourney(service, process.id, names(name));
  if (service === null) return null;
  const make = () => {
    if (proposal === null) return;
    const before = Object.keys(service.journeys);
    edit('addDraftedJourney', { draft: proposal.draft });
    const after = workspace.getState().service?.journeys ?? {};
    const made = Object.keys(after).find((id) => !before.includes(id));
    onClose();
    if (made !== undefined) workspace.getState().openSheet(made as JourneyId);
  };
  return (
    <DialogFrame title={t('journeyLink.proposal.title')} width={720} onClose={onClose}>
      <form
        id={formId}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <div className={classes.fields}>
          {processes.length > 1 && (
            <NativeSelect
              label={t('journeyLink.proposal.from')}
              value={process?.id ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value as ProcessId)}
              data={processes.map((each) => ({ value: each.id, label: each.name || t('general.unnamed') }))}
            />
          )}
          {proposal !== null && (
            <TextInput
              data-autofocus
              label={t('journeyLink.proposal.name')}
              value={name}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </div>
        {proposal === null ? (
          <div className={classes.nothing} role="status">
            <p>{t('journeyLink.proposal.nothing')}</p>
            <p>{t('journeyLink.proposal.howTo')}</p>
          </div>
        ) : (
          <ProposalPreview proposal={proposal} />
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
          {proposal !== null && <Button type="submit">{t('journeyLink.proposal.make')}</Button>}
        </div>
      </form>
    </DialogFrame>
  );
}

/** What the parts of a proposed map are called in the language of the reader. */
function useProposalNames(): (journey: string) => ProposalNames {
  const { t } = useTranslation();
  return (journey) => ({
    journey,
    only: t('journeyLink.proposal.stages.only'),
    first: t('journeyLink.proposal.stages.first'),
    last: t('journeyLink.proposal.stages.last'),
    middle: (number) =>
      number === null
        ? t('journeyLink.proposal.stages.middle')
        : t('journeyLink.proposal.stages.middleOf', { number }),
    waitsFor: (step) => t('journeyLink.proposal.waitsFor', { step }),
  });
}
