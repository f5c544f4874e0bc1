import { expect, type Locator, type Page } from '@playwright/test';

/** How many steps of the drawing are edited. */
const COUNT = 3;

interface State {
  /** The names of the steps, in a row. */
  readonly text: string;
  /** The state that undo leads to; null: one from before `begin`. */
  readonly before: State | null;
}

/**
 * Steps of a drawing that are renamed over and over, with every state they have been in and the last that the screen called
 * saved.
 *
 *   const steps = await EditedSteps.of(page);  await steps.begin(page);
 *   const name = steps.rename(0);              // now type it
 */
export class EditedSteps {
  readonly count = COUNT;
  readonly #ids: readonly string[];
  #named = 0;
  /** Since `begin`, oldest first. */
  #states: State[] = [];
  #acknowledged = 0;

  private constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** The first steps of the drawing on a page. */
  static async of(page: Page): Promise<EditedSteps> {
    const ids = await page
      .locator('.react-flow__node-task')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
    if (ids.length < COUNT) throw new Error(`There are ${COUNT} steps to edit`);
    return new EditedSteps(ids.slice(0, COUNT));
  }

  locate(page: Page, at: number): Locator {
    return page.locator(`.react-flow__node[data-id="${this.#ids[at]!}"]`);
  }

  /** The state on the screen. */
  read(page: Page): Promise<string> {
    return page.evaluate(namesOf, this.#ids);
  }

  /** Begins a list of states with the one on the screen; from now on the screen is watched for *Saved*. */
  async begin(page: Page): Promise<void> {
    this.#states = [{ text: await this.read(page), before: null }];
    this.#acknowledged = 0;
    await page.exposeFunction('acknowledgeSteps', (text: string) => {
      const at = this.#states.findIndex((state, index) => index >= this.#acknowledged && state.text === text);
      if (at > this.#acknowledged) this.#acknowledged = at;
    });
    await page.evaluate(`(${String(watchSaved)})(${JSON.stringify(this.#ids)}, ${String(namesOf)})`);
  }

  /** Another name for a step, to be typed now. */
  rename(at: number): string {
    const name = `n${(this.#named += 1)}`;
    const last = this.#last();
    const names = last.text.split(' · ');
    names[at] = name;
    this.#states.push({ text: names.join(' · '), before: last });
    return name;
  }

  /** True where the last edit since `begin` can be taken back. */
  canUndo(): boolean {
    return this.#last().before !== null;
  }

  /** The last edit is being taken back. */
  undone(): void {
    const { before } = this.#last();
    if (before !== null) this.#states.push(before);
  }

  /** The state in which a page may be found again: the last one called saved, or one after it; null: none of them. */
  mayBe(text: string): State | null {
    return this.#states.slice(this.#acknowledged).find((state) => state.text === text) ?? null;
  }

  /** What was edited, what was called saved. */
  describe(): string {
    const saved = this.#states[this.#acknowledged]?.text ?? '';
    return `saved was <${saved}>, edit ${this.#acknowledged} of ${this.#states.length - 1}`;
  }

  /** Edits, and how many of them were called saved, since `begin`. */
  counts(): readonly [number, number] {
    return [this.#states.length - 1, this.#acknowledged];
  }

  /** Waits until a state is on the screen. */
  async shown(page: Page, text: string): Promise<void> {
    await expect.poll(() => this.read(page)).toBe(text);
  }

  #last(): State {
    return this.#states.at(-1)!;
  }
}

/** Runs in the page: the names of steps, in a row. */
function namesOf(ids: readonly string[]): string {
  return ids
    .map(
      (id) => document.querySelector(`.react-flow__node[data-id="${id}"]`)?.getAttribute('aria-label') ?? '',
    )
    .map((label) => label.replace(/^\w+ task |^Task /, '').replace(/,.*$/, ''))
    .join(' · ');
}

/** Runs in the page: tells what the steps are called whenever the bar says that everything is saved. */
function watchSaved(ids: readonly string[], read: typeof namesOf): void {
  const tell = (): void => {
    if (document.querySelector('header [data-save="saved"]') === null) return;
    (globalThis as unknown as { acknowledgeSteps(text: string): void }).acknowledgeSteps(read(ids));
  };
  new MutationObserver(tell).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-save', 'aria-label'],
  });
}
