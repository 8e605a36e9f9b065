// What the file would do, read in slices each time that something is chosen or corrected.
import { useEffect, useState } from 'react';
import { type Preview, type Progress, previewSteps } from '../../shared/import/preview.ts';
import type { ImportSettings } from '../../shared/import/settings.ts';
import type { SourceSheet } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { newId } from '../state/dispatch.ts';
import { inSlices } from './slices.ts';

/** What is read, and how. */
export interface Reading {
  readonly importer: Importer;
  readonly plan: Plan;
  readonly sheet: SourceSheet;
  readonly settings: ImportSettings;
}

export interface Read {
  /** The newest that is whole: of the same list and sheet, perhaps of earlier choices. */
  readonly preview: Preview | null;
  /** How far the next one is; null where `preview` is of all that was chosen. */
  readonly progress: Progress | null;
}

interface Whole {
  readonly of: Reading;
  readonly preview: Preview;
}

interface Told {
  readonly of: Reading;
  readonly progress: Progress;
}

const nothing: Progress = { done: 0, total: 0 };

/** A tenth of the rows: who listens is not told of every slice. */
const isWorthTelling = (told: Progress, { done, total }: Progress) =>
  done - told.done >= total / 10;

const progressOf = (told: Told | null, reading: Reading) =>
  told?.of === reading ? told.progress : nothing;

/** The caller keeps `reading` while nothing in it differs; null while there is nothing to read. */
export function usePreview(reading: Reading | null): Read {
  const [whole, setWhole] = useState<Whole | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!reading) return undefined;
    const { importer, plan, sheet, settings } = reading;
    const stop = new AbortController();
    const steps = previewSteps(importer, plan, sheet, settings, newId);
    const tell = (step: Progress) =>
      setTold((before) =>
        isWorthTelling(progressOf(before, reading), step)
          ? { of: reading, progress: step }
          : before,
      );
    void inSlices(steps, tell, stop.signal).then((preview) => {
      if (preview) setWhole({ of: reading, preview });
    });
    return () => stop.abort();
  }, [reading]);
  if (!reading) return { preview: null, progress: null };
  const isOfFile = whole?.of.sheet === reading.sheet && whole.of.importer === reading.importer;
  return {
    preview: isOfFile ? whole.preview : null,
    progress: whole?.of === reading ? null : progressOf(told, reading),
  };
}
