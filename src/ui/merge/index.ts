/**
 * merge: a copy of the open service, or another variant, on its way into the working copy — what came from whom, what both changed,
 * each to be chosen, and the button that does it.
 *
 *   <MergeScreen merge={merge} onKeepCopy={keepCopy} />
 */
export { MergeScreen } from './merge-screen.tsx';
