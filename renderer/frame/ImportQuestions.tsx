// What a file leaves open: asked once, before the rows that hang on it are taken.
import type { ImportQuestion } from '../../shared/kernel/importer.ts';
import { Select } from '../ui/Select.tsx';

interface Props {
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (id: string, answer: string) => void;
}

const open = { value: '', label: 'Choose…' };

export function ImportQuestions({ questions, onAnswer }: Props) {
  return questions.map(({ id, text, choices, answer }) => (
    <Select
      key={id}
      label={text}
      value={answer ?? ''}
      choices={answer === null ? [open, ...choices] : choices}
      onCommit={(chosen) => onAnswer(id, chosen)}
    />
  ));
}
