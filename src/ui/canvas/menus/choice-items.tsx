import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeChoice } from '#core/editing';
import { choiceGroups, kindName } from '../element-draft.ts';
import { NodeSymbol } from '../nodes/node-symbol.tsx';
import classes from './choice-items.module.css';

interface ChoiceItemsProps {
  readonly allowed: (choice: NodeChoice) => boolean;
  readonly current?: string;
  readonly onChoose: (choice: NodeChoice) => void;
}

/** One entry per kind that may be chosen, grouped as in the palette. */
export function ChoiceItems({ allowed, current, onChoose }: ChoiceItemsProps) {
  const { t } = useTranslation();
  const groups = choiceGroups.map((group) => group.filter(allowed)).filter((group) => group.length > 0);
  return groups.map((group, index) => (
    <Fragment key={group[0]?.kind}>
      {index > 0 && <Menu.Divider />}
      {group.map((choice) => (
        <Menu.Item
          key={kindName(choice)}
          leftSection={
            <span className={classes.symbol}>
              <NodeSymbol choice={choice} size={18} />
            </span>
          }
          disabled={kindName(choice) === current}
          onClick={() => onChoose(choice)}
        >
          {t(`canvas.kinds.${kindName(choice)}`)}
        </Menu.Item>
      ))}
    </Fragment>
  ));
}
