/** Names of the tasks a worker offers, with what they take and give, and what they report on the way. */
export type TaskTable = Readonly<
  Record<string, { readonly input: unknown; readonly output: unknown; readonly progress?: unknown }>
>;

/** From the page to a worker. */
export interface TaskRequest {
  readonly call: number;
  readonly task: string;
  readonly input: unknown;
}

/** From a worker to the page. `ready` comes once, when its modules are loaded. */
export type TaskReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly call: number; readonly progress: unknown }
  | { readonly kind: 'done'; readonly call: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly call: number; readonly message: string };

/** The part of a `Worker` that is needed. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
  onmessageerror: ((event: MessageEvent) => unknown) | null;
}
