/** When this browser's work was last backed up, and whether it is time again. */
export interface ReminderState {
  /** Milliseconds since 1970; null: never in this browser. */
  readonly lastBackup: number | null;
  /** False: somebody said not to be reminded. */
  readonly isOn: boolean;
  /** Set while it is time: services changed since the last backup, and whether the browser agreed to keep its data. */
  readonly due: { readonly services: number; readonly isPersisted: boolean } | null;

  /** Everything was backed up. */
  backedUp(at: number): void;
  /** Asks again after some days. */
  notNow(): void;
  setOn(isOn: boolean): void;
}
