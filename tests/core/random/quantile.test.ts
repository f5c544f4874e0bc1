import { describe, expect, it } from 'vitest';
import { type Distribution, quantile } from '#core/random';

/** In minutes, by bisection of the distribution function in 40-digit arithmetic (mpmath 1.3). */
const known: readonly (readonly [Distribution, p: number, minutes: number])[] = [
  [{ type: 'gamma', shape: 2.5, scale: 3, unit: 'min' }, 2 ** -30, 0.0011842428503111115],
  [{ type: 'gamma', shape: 2.5, scale: 3, unit: 'min' }, 0.03, 1.3545839835181943],
  [{ type: 'gamma', shape: 2.5, scale: 3, unit: 'min' }, 0.5, 6.527190286643291],
  [{ type: 'gamma', shape: 2.5, scale: 3, unit: 'min' }, 0.9, 13.854535349671679],
  [{ type: 'gamma', shape: 2.5, scale: 3, unit: 'min' }, 0.9999, 38.617247938584185],
  [{ type: 'gamma', shape: 0.4, scale: 10, unit: 'min' }, 2 ** -30, 1.9628280411587948e-22],
  [{ type: 'gamma', shape: 0.4, scale: 10, unit: 'min' }, 0.03, 0.0011560348487144583],
  [{ type: 'gamma', shape: 0.4, scale: 10, unit: 'min' }, 0.5, 1.4507814164343527],
  [{ type: 'gamma', shape: 0.4, scale: 10, unit: 'min' }, 0.9, 11.298428254726517],
  [{ type: 'gamma', shape: 0.4, scale: 10, unit: 'min' }, 0.9999, 71.6026032634092],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'h' }, 2 ** -30, 1.1031505454551735],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'h' }, 0.03, 103.95336351124908],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'h' }, 0.5, 330.48546739658065],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'h' }, 0.9, 601.2704761430277],
  [{ type: 'erlang', order: 4, mean: 6, unit: 'h' }, 0.9999, 1432.2432600568163],
  [{ type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' }, 2 ** -30, 1.0000006282497222],
  [{ type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' }, 0.03, 1.2073173735525915],
  [{ type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' }, 0.5, 3.155609666855891],
  [{ type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' }, 0.9, 5.997656485076645],
  [{ type: 'pert', min: 1, mode: 2, max: 12, unit: 'min' }, 0.9999, 10.699109220248879],
  [{ type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' }, 2 ** -30, 2.1401293066467156e-18],
  [{ type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' }, 0.03, 0.0022190176984599936],
  [{ type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' }, 0.5, 0.5],
  [{ type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' }, 0.9, 0.9755282581475768],
  [{ type: 'beta', alpha: 0.5, beta: 0.5, min: 0, max: 1, unit: 'min' }, 0.9999, 0.9999999753259892],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 2 ** -30, 4.668359412359249e-9],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 0.03, 0.1491971146009393],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 0.5, 2.4428220384036945],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 0.9, 5.588848904970363],
  [{ type: 'normal', mean: 1, sd: 3, unit: 'min' }, 0.9999, 12.50179182308555],
  [{ type: 'normal', mean: 10, sd: 2, unit: 'min' }, 2 ** -30, 0.001250897539353463],
  [{ type: 'normal', mean: 10, sd: 2, unit: 'min' }, 0.03, 6.238420956624653],
  [{ type: 'normal', mean: 10, sd: 2, unit: 'min' }, 0.5, 10.000000718528934],
  [{ type: 'normal', mean: 10, sd: 2, unit: 'min' }, 0.9, 12.563103457760798],
  [{ type: 'normal', mean: 10, sd: 2, unit: 'min' }, 0.9999, 17.43803311574056],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 2 ** -30, 0.52325336369317],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 0.03, 3.6787119055281354],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 0.5, 8.94427190999916],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 0.9, 16.385447242959014],
  [{ type: 'lognormal', mean: 10, sd: 5, unit: 'min' }, 0.9999, 51.82149521592763],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 2 ** -30, 2.5724394858048576e-11],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 0.03, 0.06362360210671614],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 0.5, 3.16229098986088],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 0.9, 14.182069692111028],
  [{ type: 'weibull', shape: 0.8, scale: 5, unit: 'min' }, 0.9999, 80.22590120441654],
  [{ type: 'triangular', min: 1, mode: 3, max: 10, unit: 'min' }, 2 ** -30, 1.0001294751186256],
  [{ type: 'triangular', min: 1, mode: 3, max: 10, unit: 'min' }, 0.03, 1.7348469228349535],
  [{ type: 'triangular', min: 1, mode: 3, max: 10, unit: 'min' }, 0.5, 4.387513919839088],
  [{ type: 'triangular', min: 1, mode: 3, max: 10, unit: 'min' }, 0.9, 7.490019920397773],
  [{ type: 'triangular', min: 1, mode: 3, max: 10, unit: 'min' }, 0.9999, 9.920627460668067],
  [{ type: 'exponential', mean: 6, unit: 'min' }, 2 ** -30, 5.587935450294956e-9],
  [{ type: 'exponential', mean: 6, unit: 'min' }, 0.03, 0.18275524490825126],
  [{ type: 'exponential', mean: 6, unit: 'min' }, 0.5, 4.1588830833596715],
  [{ type: 'exponential', mean: 6, unit: 'min' }, 0.9, 13.815510557964275],
  [{ type: 'exponential', mean: 6, unit: 'min' }, 0.9999, 55.262042231857755],
];

describe('the quantile', () => {
  it.each(known)('of %j at %d is %d', (d, p, minutes) => {
    expect(Math.abs(quantile(d, p) - minutes)).toBeLessThanOrEqual(1e-12 * minutes + 1e-15);
  });

  it('at 0 and at 1 is the smallest and the largest value', () => {
    const shift: Distribution = { type: 'uniform', min: 1, max: 2, unit: 'h' };
    expect([quantile(shift, 0), quantile(shift, 1)]).toEqual([60, 120]);
    const call: Distribution = { type: 'exponential', mean: 5, unit: 'min' };
    expect([quantile(call, 0), quantile(call, 1)]).toEqual([0, Infinity]);
    const visit: Distribution = { type: 'normal', mean: 5, sd: 2, unit: 'min' };
    expect([quantile(visit, 0), quantile(visit, 1)]).toEqual([0, Infinity]);
  });
});
