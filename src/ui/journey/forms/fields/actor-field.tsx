import { useTranslation } from 'react-i18next';
import { type Problem, records } from '#core/base';
import type { Actor, RoleId, Service } from '#core/model';
import { TextField } from '#ui/inspector';
import { useNames } from '../use-names.ts';
import { ChoiceField } from './choice-field.tsx';

const CUSTOMER = 'the customer';
const OTHER = 'somebody else';

interface ActorFieldProps {
  readonly service: Service;
  readonly label: string;
  readonly actor: Actor;
  readonly onCommit: (actor: Actor) => readonly Problem[];
}

/** Who begins or answers: the customer, a role of the service, or somebody by name. */
export function ActorField({ service, label, actor, onCommit }: ActorFieldProps) {
  const { t } = useTranslation();
  const { named } = useNames();
  return (
    <>
      <ChoiceField<string>
        label={label}
        value={actor.by === 'customer' ? CUSTOMER : actor.by === 'role' ? actor.roleId : OTHER}
        choices={[
          [CUSTOMER, t('journeyForms.customer')],
          ...records(service.roles).map((role) => [role.id as string, named(role.name)] as const),
          [OTHER, t('journeyForms.somebody')],
        ]}
        onCommit={(chosen) => {
          if (chosen === CUSTOMER) onCommit({ by: 'customer' });
          else if (chosen === OTHER || chosen === null) onCommit({ by: 'other', name: '' });
          else onCommit({ by: 'role', roleId: chosen as RoleId });
        }}
      />
      {actor.by === 'other' && (
        <TextField
          label={`${label}: ${t('journeyForms.somebodyName')}`}
          value={actor.name}
          onCommit={(name) => onCommit({ by: 'other', name: name.trim() })}
        />
      )}
    </>
  );
}
