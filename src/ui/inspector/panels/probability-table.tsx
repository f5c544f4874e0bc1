import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  effectiveProbabilities,
  expandedName,
  type Flow,
  type FlowId,
  flowsFrom,
  type Gateway,
  type Service,
} from '#core/model';
import { useFormat, useSession } from '#ui/kit';
import fields from '../fields/fields.module.css';
import { NumberField } from '../fields/number-field.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './probability-table.module.css';

interface ProbabilityTableProps {
  readonly service: Service;
  readonly gateway: Gateway;
  /** The row to mark, where the table stands beside one flow. */
  readonly current?: FlowId;
}

/** The shares of all ways out of a gateway in one table, with their sum; an empty one takes its part of the rest. */
export function ProbabilityTable({ service, gateway, current }: ProbabilityTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const edit = useEdit();
  const flows = flowsFrom(service, gateway.id);
  const stated = flows.reduce((sum, flow) => sum + (flow.probability ?? 0), 0);
  const open = flows.some((flow) => flow.probability === null);
  const exclusive = gateway.kind === 'exclusiveGateway';
  const off = exclusive && (stated > 1 + 1e-9 || (!open && Math.abs(stated - 1) > 1e-9));
  if (flows.length === 0) return <p className={fields.soft}>{t('inspector.noWaysOut')}</p>;
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('inspector.wayTo')}</th>
            <th scope="col">{t('inspector.share')}</th>
            <th scope="col">{t('inspector.defaultShort')}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <Row key={flow.id} service={service} flow={flow} current={flow.id === current} />
          ))}
        </tbody>
        {exclusive && (
          <tfoot>
            <tr data-off={off || undefined}>
              <th scope="row">{t('inspector.sum')}</th>
              <td colSpan={2}>{format.percent(stated)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p className={off ? fields.warning : fields.soft}>{t(hintKey(exclusive, off, open))}</p>
      {off && (
        <Button variant="default" onClick={() => edit('normaliseProbabilities', { nodeId: gateway.id })}>
          {t('inspector.normalise')}
        </Button>
      )}
    </>
  );
}

function hintKey(exclusive: boolean, off: boolean, open: boolean) {
  if (!exclusive) return 'inspector.chancesHint' as const;
  if (off) return 'inspector.sumOff' as const;
  return open ? ('inspector.restHint' as const) : ('inspector.sumRight' as const);
}

function Row({ service, flow, current }: { service: Service; flow: Flow; current: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const edit = useEdit();
  const name = flow.name.trim() || expandedName(service, flow.target);
  const share = effectiveProbabilities(service, flow.source).get(flow.id) ?? null;
  return (
    <tr aria-current={current || undefined}>
      <th scope="row">
        {current ? (
          name
        ) : (
          <button
            type="button"
            className={classes.way}
            onClick={() => session.workspace.getState().select([flow.id])}
          >
            {name}
          </button>
        )}
      </th>
      <td>
        <NumberField
          label={t('inspector.shareOf', { name })}
          hideLabel
          optional
          value={flow.probability === null ? null : flow.probability * 100}
          placeholder={format.percent(share)}
          step={5}
          unit={<span className={fields.unit}>%</span>}
          onCommit={(percent, gesture) =>
            edit(
              'setFlow',
              { id: flow.id, change: { probability: percent === null ? null : percent / 100 } },
              gesture,
            )
          }
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={t('inspector.defaultOf', { name })}
          checked={flow.isDefault}
          onChange={(event) =>
            edit('setFlow', { id: flow.id, change: { isDefault: event.currentTarget.checked } })
          }
        />
      </td>
    </tr>
  );
}
