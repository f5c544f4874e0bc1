/**
 * feedback: what customers answered, out of a CSV file. Never guesses: a row that is not understood is told with its line and reason.
 *
 *   const read = readFeedback('touchpoint,score\nDesk,9\n', 'nps');
 *   read.ok && read.value.rows[0]; // { line: 2, touchpoint: 'Desk', scale: 'nps', score: 9, date: null, comment: '' }
 */
export { type FeedbackTable, readFeedback } from './read-feedback.ts';
