// What a paper of a test says of the history that it is of.
import type { HistoryMark } from '../shared/export/paper.ts';

export const history: HistoryMark = {
  entries: 17,
  fingerprint: { hex: '0123456789abcdef', words: 'abandon ability able about' },
};
