// What has two meanings in the file: asked once, with an example out of it.
import type { ImportQuestion } from '../../shared/kernel/importer.ts';

interface Props {
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (question: string, value: string) => void;
}

function Question({ question, onAnswer }: { question: ImportQuestion } & Pick<Props, 'onAnswer'>) {
  const { id, text, choices, answer } = question;
  return (
    <fieldset className={answer === null ? 'import-question' : 'import-question import-answered'}>
      <legend>{text}</legend>
      <div className="import-choices">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`import-question-${id}`}
              checked={answer === value}
              onChange={() => onAnswer(id, value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Questions({ questions, onAnswer }: Props) {
  return questions.map((question) => (
    <Question key={question.id} question={question} onAnswer={onAnswer} />
  ));
}
