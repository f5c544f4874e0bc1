/**
 * discussion: comments on what lies on the desk, and decisions between its versions, in somebody's name and at the time of the clock.
 * Never changes a document but through an editing command.
 *
 *   (await session.discussion()).getState().comment(nodeId, 'Why twice?');
 */
export { createDiscussion } from './create-discussion.ts';
export type { DiscussionState } from './discussion-state.ts';
