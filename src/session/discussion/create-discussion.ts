import { discussionCommands } from '#core/editing/discussion';
import type { DecidedSide, Service } from '#core/model';
import { contentText } from '#core/versions';
import type { SessionPorts } from '#session/ports';
import type { VersionsState } from '#session/versions';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DiscussionState } from './discussion-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly versions: StoreApi<VersionsState>;
}

/** The name under which versions are saved is that under which one comments. */
const AUTHOR = 'throughline.author';
const MARKED = 'throughline.commentMarks';
const CHOICES: readonly DiscussionState['marked'][] = ['open', 'all', 'none'];

/** Comments and decisions of what lies on the desk. */
export function createDiscussion(
  { environment, preferences }: Pick<SessionPorts, 'environment' | 'preferences'>,
  { workspace, versions }: Parts,
): StoreApi<DiscussionState> {
  const kept = preferences.read(MARKED);
  const edit: WorkspaceState['editWith'] = (...args) => workspace.getState().editWith(...args);
  const now = () => environment.now();

  const store = createStore<DiscussionState>()((set, get) => ({
    author: preferences.read(AUTHOR) ?? '',
    marked: CHOICES.find((choice) => choice === kept) ?? 'open',
    setAuthor(author) {
      preferences.write(AUTHOR, author);
      versions.setState({ author });
      set({ author });
    },
    setMarked(marked) {
      preferences.write(MARKED, marked);
      set({ marked });
    },
    comment: (about, text) =>
      edit(discussionCommands, 'addComment', { about, text, author: get().author, now: now() }),
    reply: (id, text) =>
      edit(discussionCommands, 'replyToComment', { id, text, author: get().author, now: now() }),
    rewrite: (id, text) => edit(discussionCommands, 'setComment', { id, text, now: now() }),
    resolve: (id, resolved) =>
      edit(discussionCommands, 'resolveComment', { id, by: resolved ? get().author : null, now: now() }),
    remove: (id) => edit(discussionCommands, 'removeComment', { id }),
    async sidesOf(ids, files) {
      const sides = await Promise.all(ids.map((id) => sideOf(id, files)));
      return sides.filter((side) => side !== null);
    },
    decide: (decision) =>
      edit(discussionCommands, 'addDecision', { ...decision, by: get().author, now: now() }),
    removeDecision: (id) => edit(discussionCommands, 'removeDecision', { id }),
  }));

  const hashOf = (service: Service): Promise<string> => environment.sha256(contentText(service));

  async function sideOf(
    id: string,
    files: Parameters<DiscussionState['sidesOf']>[1],
  ): Promise<DecidedSide | null> {
    const { versions: cards, line } = versions.getState();
    const { service } = workspace.getState();
    if (id === 'working' && service !== null) {
      const contentHash = await hashOf(service);
      return { kind: 'working', contentHash, name: '', variant: variantName(line.variantId) };
    }
    const card = cards.find((each) => each.id === id);
    if (card !== undefined) {
      const { contentHash, name, variantId } = card;
      return { kind: 'version', contentHash, name, variant: variantName(variantId) };
    }
    const file = files.find((each) => each.id === id);
    if (file === undefined) return null;
    return { kind: 'file', contentHash: await hashOf(file.service), name: file.fileName, variant: '' };
  }

  function variantName(id: string): string {
    return versions.getState().variants.find((each) => each.id === id)?.name ?? '';
  }

  // A version that was saved under another name says who sits here now.
  versions.subscribe(({ author }, before) => {
    if (author !== before.author && author !== store.getState().author) store.setState({ author });
  });
  return store;
}
