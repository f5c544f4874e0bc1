/** Who begins or answers: the customer, or somebody by name; an empty name is the service as a whole. */
export type ActorDraft = 'customer' | { readonly name: string };

/** Where the customer meets the service, as a foreign format tells it. */
export interface TouchpointDraft {
  readonly name: string;
  readonly channel: string | null;
  readonly initiator: ActorDraft;
  readonly receiver: ActorDraft;
  /** −2 … +2 in halves; null: nothing is said. */
  readonly feeling: number | null;
  /** Names of the personas who feel so; none: everyone. */
  readonly feltBy: readonly string[];
}

/** What somebody of the service does behind a step. */
export interface ActionDraft {
  readonly text: string;
  readonly by: string;
}

export interface StepDraft {
  readonly name: string;
  readonly touchpoints: readonly TouchpointDraft[];
  readonly actions: readonly ActionDraft[];
  readonly thoughts: readonly string[];
}

export interface StageDraft {
  readonly name: string;
  readonly notes: string;
  readonly steps: readonly StepDraft[];
}

/** A journey map as other formats know it: stages of steps, nothing that is computed. */
export interface MapDraft {
  readonly name: string;
  readonly description: string;
  /** Names of the customers it is told for. */
  readonly personas: readonly string[];
  readonly stages: readonly StageDraft[];
}
