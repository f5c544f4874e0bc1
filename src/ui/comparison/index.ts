/**
 * comparison: two to four versions and files over the whole window — what changed in three sentences, as a list, in both drawings and in numbers — and
 * the place to say which element is which.
 */
export { useRecordWords } from './use-record-words.ts';
export { ComparisonScreen } from './comparison-screen.tsx';
export { useSideName } from './use-side-name.ts';
