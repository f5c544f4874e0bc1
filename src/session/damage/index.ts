/**
 * damage: which versions of the open service cannot be read, and what is left of them. Never changes anything.
 *
 *   await (await session.damage()).getState().look();
 */
export { createDamage } from './create-damage.ts';
export type { DamageState } from './damage-state.ts';
