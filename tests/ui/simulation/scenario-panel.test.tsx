// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem } from '#core/base';
import { ScenarioPanel } from '#ui/simulation';
import { insuranceClaim } from './finished-run.ts';
import { stage } from './stage.tsx';

const service = insuranceClaim();

describe('the scenario', () => {
  it('adds a person to a role with one click', async () => {
    const { session } = await stage(<ScenarioPanel />, { service });
    const before = Object.values(service.roles).find(({ name }) => name === 'Claims handlers')?.capacity ?? 0;
    fireEvent.click(await screen.findByRole('button', { name: 'One person more: Claims handlers' }));
    const roles = session.workspace.getState().service?.roles ?? {};
    expect(Object.values(roles).find(({ name }) => name === 'Claims handlers')?.capacity).toBe(before + 1);
    expect(screen.getByLabelText<HTMLInputElement>('People: Claims handlers').value).toBe(String(before + 1));
  });

  it('runs at the first click', async () => {
    const { calls } = await stage(<ScenarioPanel />, { service });
    fireEvent.click(await screen.findByRole('button', { name: 'Run' }));
    expect(calls).toContainEqual(['start']);
  });

  it('shows progress and lets a run be cancelled', async () => {
    const progress = { done: 0.43, replicationsDone: 4, replications: 10 };
    const { calls } = await stage(<ScenarioPanel />, { service, run: { status: 'running', progress } });
    expect(await screen.findByText('4 of 10 replications · 43%')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls).toContainEqual(['cancel']);
  });

  it('says before the run which role is overloaded, and by how much', async () => {
    const forecast = [
      problem('overload', 'warning', ['role_office'], { role: 'Claims handlers', load: 1.18 }),
    ];
    await stage(<ScenarioPanel />, { service, run: { forecast } });
    expect(await screen.findByText(/Claims handlers .* 118%/)).toBeTruthy();
  });

  it('takes a number when the typing is over, and gives it back on Escape', async () => {
    const { session } = await stage(<ScenarioPanel />, { service });
    const field = await screen.findByLabelText<HTMLInputElement>('Replications');
    const stored = () =>
      Object.values(session.workspace.getState().service?.scenarios ?? {})[0]?.replications;
    fireEvent.change(field, { target: { value: '25' } });
    expect(stored()).toBe(10);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('10');
    fireEvent.change(field, { target: { value: '25' } });
    fireEvent.blur(field);
    expect(stored()).toBe(25);
  });

  it('adds a scenario and chooses it', async () => {
    const { session } = await stage(<ScenarioPanel />, { service });
    fireEvent.click(await screen.findByRole('button', { name: 'More for this scenario' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    const chosen = session.run.getState().scenarioId;
    expect(chosen && session.workspace.getState().service?.scenarios[chosen]?.name).toBe(
      'Copy of A usual day',
    );
  });

  it('fills hours of the week by keyboard', async () => {
    const { session } = await stage(<ScenarioPanel />, { service });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit hours…' }));
    const grid = await screen.findByRole('grid');
    const cell = (name: RegExp) => within(grid).getByLabelText(name);
    fireEvent.pointerDown(cell(/^Sunday 22:00/));
    fireEvent.keyDown(grid, { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(grid, { key: '1' });
    fireEvent.keyDown(grid, { key: '7' });
    expect(cell(/^Sunday 23:00/).getAttribute('aria-label')).toBe('Sunday 23:00, 17 cases per hour');
    fireEvent.click(screen.getByRole('button', { name: 'OK' }));
    const arrival = Object.values(
      Object.values(session.workspace.getState().service?.scenarios ?? {})[0]?.arrivals ?? {},
    )[0];
    expect(arrival?.by === 'weekly' && arrival.rates.slice(-3)).toEqual([11, 17, 17]);
  });
});
