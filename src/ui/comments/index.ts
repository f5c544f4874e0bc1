/**
 * comments: what is said about a service: the panel of all threads, those of one element in its properties, the name one
 * speaks under.
 */
export { AuthorField } from './author-field.tsx';
export { CommentMark, markScale, useMarkedThreads } from './comment-mark.tsx';
export { CommentsPanel } from './comments-panel.tsx';
export { ElementComments } from './element-comments.tsx';
export { useDiscussion, useDiscussionStore } from './use-discussion.ts';
