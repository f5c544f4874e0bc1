import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, nodesOf, type ProcessId, staffName, type Service, type Task } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import classes from './choose-viewpoint.module.css';

/** In which steps the customer takes part: what a walk as the customer stops at. Open as long as there is none. */
export function ContactSteps({ service, processId }: { service: Service; processId: ProcessId }) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const tasks = nodesOf(service, processId).filter((node): node is Task => node.kind === 'task');
  const isMarked = tasks.some(({ customerContact }) => customerContact);
  const [wasMarked] = useState(isMarked);
  if (tasks.length === 0) return null;
  return (
    <details className={classes.contacts} open={!wasMarked}>
      <summary>{t('walk.contacts')}</summary>
      <p>{t(isMarked ? 'walk.contactsHint' : 'walk.noContacts')}</p>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <Checkbox
              size="xs"
              disabled={!editable}
              label={expandedName(service, task.id)}
              description={staffName(service, task) || undefined}
              checked={task.customerContact}
              onChange={(event) =>
                session.workspace.getState().edit('setTask', {
                  ids: [task.id],
                  change: { customerContact: event.currentTarget.checked },
                })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
