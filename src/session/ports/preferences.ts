/** What a person chose about the app, kept outside the database so that it is there before the first paint. */
export interface PreferencesPort {
  /** Null where nothing was kept. */
  read(key: string): string | null;
  write(key: string, value: string): void;
  /** Language tags the browser asks for, most wanted first. */
  readonly languages: readonly string[];
}
