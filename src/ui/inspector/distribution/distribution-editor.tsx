import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesPer, type Problem } from '#core/base';
import { type Distribution, type DistributionType, moments, validateDistribution } from '#core/random';
import { useFormat, useProblemText } from '#ui/kit';
import classes from '../fields/fields.module.css';
import { UnitSelect } from '../fields/time-field.tsx';
import { DensityPicture } from './density-picture.tsx';
import { familyGroups, inFamily } from './families.ts';
import { Parameters } from './parameters.tsx';

interface DistributionEditorProps {
  readonly label: string;
  readonly value: Distribution;
  readonly onCommit: (value: Distribution, gesture?: string) => readonly Problem[];
  /** A number of anything rather than a time: no unit, and no words for times. */
  readonly plain?: boolean;
}

/** How long something takes: the family in plain words, its numbers with their unit, and a picture of what that means. */
export function DistributionEditor({ label, value, onCommit, plain = false }: DistributionEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = plain ? format.number : format.duration;
  const problemText = useProblemText();
  const problems = useMemo(() => validateDistribution(value), [value]);
  const sound = problems.every(({ severity }) => severity !== 'error');
  const numbers = useMemo(() => (sound ? moments(value) : null), [value, sound]);
  const chooseFamily = (type: DistributionType): void => {
    const per = minutesPer(value.unit);
    const mean = numbers === null ? 1 : numbers.mean / per;
    const sd = numbers === null ? 0 : Math.sqrt(numbers.variance) / per;
    onCommit(inFamily(type, mean, sd, value.unit));
  };
  return (
    <>
      <NativeSelect
        label={label}
        value={value.type}
        onChange={(event) => chooseFamily(event.currentTarget.value as DistributionType)}
        data={familyGroups.map((group) => ({
          group: t(`inspector.familyGroups.${group.name}`),
          items: group.types.map((type) => ({ value: type, label: t(`inspector.families.${type}`) })),
        }))}
      />
      <Parameters
        value={value}
        onCommit={onCommit}
        unit={
          plain ? null : <UnitSelect value={value.unit} onChange={(unit) => onCommit({ ...value, unit })} />
        }
        plain={plain}
      />
      {numbers !== null && (
        <>
          <DensityPicture distribution={value} mean={numbers.mean} say={say} />
          <p className={classes.soft}>
            {numbers.variance === 0
              ? t('inspector.alwaysTakes', { mean: say(numbers.mean) })
              : t('inspector.meanAndSpread', {
                  mean: say(numbers.mean),
                  sd: say(Math.sqrt(numbers.variance)),
                })}
          </p>
        </>
      )}
      {problems.map((problem) => (
        <p
          key={problem.code}
          className={problem.severity === 'error' ? classes.wrong : classes.warning}
          role="status"
        >
          {problemText(problem)}
        </p>
      ))}
    </>
  );
}
