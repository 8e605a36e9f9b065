// The import of any list: from a file or the clipboard, by its columns, to a review and one step of the history.
import { useEffect, useMemo, useState } from 'react';
import type { Preview } from '../../shared/import/preview.ts';
import { fieldsOf } from '../../shared/import/settings.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { forgetImportStart, goToPage } from '../state/importing.ts';
import { usePlan, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { AssistantFrame, type Way } from './AssistantFrame.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { type Chosen, type Step, sheetOf } from './chosen.ts';
import { listChoices } from './lists.ts';
import { Progress } from './Progress.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { rememberMapping } from './remembered.ts';
import { SourceStep } from './SourceStep.tsx';
import { type Assistant, useAssistant } from './useAssistant.ts';
import { type Read, type Reading, usePreview } from './usePreview.ts';
import {
  beforeColumns,
  beforeReview,
  importedText,
  importLabel,
  isOfColumns,
  noRowFits,
  nothingToImport,
  notReadYet,
  statusOf,
} from './ways.ts';

const steps: readonly Step[] = ['source', 'columns', 'review'];
const stepNames = ['File', 'Columns', 'Review'];

function useReading({ importer, settings, source, sheetAt }: Chosen): Reading | null {
  const plan = usePlan();
  const sheet = sheetOf({ source, sheetAt });
  return useMemo(
    () => (importer && sheet ? { importer, plan, sheet, settings } : null),
    [importer, plan, sheet, settings],
  );
}

interface StepProps {
  readonly chosen: Chosen;
  readonly assistant: Assistant;
  readonly reading: Reading | null;
  readonly read: Read;
  readonly onDone: (what: string) => void;
}

function CurrentStep({ chosen, assistant, reading, read, onDone }: StepProps) {
  const { step, source, importer } = chosen;
  const { preview, progress } = read;
  if (step === 'source' || !source || !reading) {
    return (
      <SourceStep
        lists={listChoices}
        list={chosen.list}
        onList={assistant.chooseList}
        fields={importer ? Object.values(fieldsOf(importer, chosen.settings)) : []}
        file={source?.name ?? null}
        refusal={chosen.refusal}
        onFile={(file) => void assistant.openFile(file)}
        onPaste={assistant.paste}
      />
    );
  }
  if (!preview) return progress && <Progress progress={progress} />;
  const questions = preview.questions.filter((one) => isOfColumns(one) === (step === 'columns'));
  const shared = { ...reading, preview, questions, assistant };
  if (step === 'columns') return <ColumnsStep {...shared} chosen={chosen} source={source} />;
  return <ReviewStep {...shared} onDone={onDone} />;
}

/** One step of the history; a refusal of the domain is shown beside the button. */
function importAll({ importer }: Chosen, preview: Preview, onClose: () => void): Refusal | null {
  if (!importer || !preview.change) return noRowFits;
  const refused = dispatch(preview.change);
  if (refused) return refused;
  void rememberMapping(importer, preview.header, preview.mapping);
  announce(importedText(preview.change.name, preview.counts.leftOut));
  onClose();
  goToPage(importer.page);
  return null;
}

export default function ImportAssistant({ onClose }: { readonly onClose: () => void }) {
  const start = useStore((state) => state.importStart);
  const readOnly = useStore((state) => state.readOnly);
  const { chosen, assistant } = useAssistant(start.list);
  const [done, setDone] = useState<{ what: string; of: Read['preview'] } | null>(null);
  const reading = useReading(chosen);
  const read = usePreview(reading);
  const { preview, progress } = read;
  useEffect(() => forgetImportStart, []);
  useEffect(() => {
    if (start.file) void assistant.openFile(start.file);
  }, [start, assistant]);

  const goOn = (to: Step, refusal: Refusal | null): Refusal | null => {
    if (!refusal) assistant.go(to);
    return refusal;
  };
  const ways: Readonly<Record<Step, Way>> = {
    source: { label: 'Next', onPress: () => goOn('columns', beforeColumns(chosen)) },
    columns: { label: 'Next', onPress: () => goOn('review', beforeReview(read)) },
    review: {
      label: importLabel(chosen, preview),
      disabled: preview && !progress ? nothingToImport(preview) : null,
      onPress: () => (preview && !progress ? importAll(chosen, preview, onClose) : notReadYet),
    },
  };
  const at = steps.indexOf(chosen.step);
  const previous = steps[at - 1];
  return (
    <AssistantFrame
      title={chosen.importer ? `Import ${chosen.importer.plural}` : 'Import'}
      steps={stepNames}
      at={at}
      onBack={previous ? () => assistant.go(previous) : null}
      next={ways[chosen.step]}
      isTouched={chosen.source !== null || chosen.reading !== null}
      status={done?.of === preview && done ? done.what : statusOf(chosen, read)}
      onClose={onClose}
    >
      {readOnly !== null && (
        <Banner tone="act" title="Nothing can be imported now">
          {readOnly}
        </Banner>
      )}
      <CurrentStep
        chosen={chosen}
        assistant={assistant}
        reading={reading}
        read={read}
        onDone={(what) => setDone({ what, of: preview })}
      />
    </AssistantFrame>
  );
}
