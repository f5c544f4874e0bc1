import { minutesPer } from '#core/base';
import type { Distribution, DistributionType } from './distribution.ts';
import { beta, pert } from './families/beta.ts';
import { empirical } from './families/empirical.ts';
import { exponential } from './families/exponential.ts';
import type { Family } from './families/family.ts';
import { fixed } from './families/fixed.ts';
import { erlang, gamma } from './families/gamma.ts';
import { histogram } from './families/histogram.ts';
import { lognormal } from './families/lognormal.ts';
import { normal } from './families/normal.ts';
import { triangular } from './families/triangular.ts';
import { uniform } from './families/uniform.ts';
import { weibull } from './families/weibull.ts';
import { scaled } from './scaled.ts';

const families = {
  fixed,
  uniform,
  triangular,
  pert,
  normal,
  lognormal,
  exponential,
  gamma,
  erlang,
  weibull,
  beta,
  empirical,
  histogram,
} satisfies { readonly [T in DistributionType]: Family<T> };

/** What is known about the kind of distribution that `d` is; ask it about `inMinutes(d)`. */
export function familyOf(d: Distribution): Family<DistributionType> {
  // the table pairs each type with its own family, which the compiler can't follow through an index
  return families[d.type] as unknown as Family<DistributionType>;
}

/** The same distribution with its parameters in minutes. */
export function inMinutes(d: Distribution): Distribution {
  return d.unit === 'min' ? d : { ...scaled(d, minutesPer(d.unit)), unit: 'min' };
}
