// The choices of the import, and what may be done to them.
import { useState } from 'react';
import { guessedMapping } from '../../shared/import/header.ts';
import type { TextForm } from '../../shared/import/readTable.ts';
import { fieldsOf, type ImportSettings, idField } from '../../shared/import/settings.ts';
import type { Result } from '../../shared/values/result.ts';
import {
  type Chosen,
  type Step,
  sheetOf,
  startOf,
  withHeaderRow,
  withSheet,
  withSource,
} from './chosen.ts';
import { importerNamed } from './lists.ts';
import { rememberedMapping } from './remembered.ts';
import { clipboardSource, fileSource, type Source } from './sources.ts';

type Corrections = ImportSettings['corrections'];

export class Assistant {
  private now: Chosen;
  private readonly show: (chosen: Chosen) => void;

  constructor(now: Chosen, show: (chosen: Chosen) => void) {
    this.now = now;
    this.show = show;
  }

  private set(some: Partial<Chosen>): void {
    this.now = { ...this.now, ...some };
    this.show(this.now);
  }

  /** The columns that were chosen for such a file before, unless something else was chosen meanwhile. */
  private async recall(): Promise<void> {
    const { importer, settings } = this.now;
    const sheet = sheetOf(this.now);
    if (!importer || !sheet) return;
    const mapping = await rememberedMapping(importer, sheet, settings.headerRow);
    if (!mapping || this.now.settings !== settings || this.now.importer !== importer) return;
    this.set({ settings: { ...settings, mapping }, isRemembered: true });
  }

  private begin(next: Chosen): void {
    this.set(next);
    void this.recall();
  }

  private take(read: Result<Source>): void {
    if (read.ok) this.begin(withSource(this.now, read.value));
    else this.set({ refusal: read.no, reading: null });
  }

  readonly go = (step: Step): void => this.set({ step });

  /** The newest file counts: an earlier one that is read later is dropped. */
  readonly openFile = async (file: File): Promise<void> => {
    this.set({ reading: file.name, refusal: null, step: 'source' });
    const before = this.now;
    const read = await fileSource(file);
    if (this.now.reading === before.reading) this.take(read);
  };

  readonly paste = (text: string): void => this.take(clipboardSource(text));

  readonly readAgain = (form: TextForm): void => {
    const read = this.now.source?.again?.(form);
    if (!read) return;
    if (read.ok) this.begin(withSheet(this.now, read.value, this.now.sheetAt));
    else this.set({ refusal: read.no });
  };

  readonly chooseList = (list: string): void => {
    const { source, sheetAt } = this.now;
    const next = { ...this.now, list, importer: importerNamed(list), refusal: null };
    if (source) this.begin(withSheet(next, source, sheetAt));
    else this.set(next);
  };

  readonly chooseSheet = (at: number): void => {
    const { source } = this.now;
    if (source) this.begin(withSheet(this.now, source, at));
  };

  readonly chooseHeaderRow = (place: number): void => this.begin(withHeaderRow(this.now, place));

  readonly choose = (some: Partial<ImportSettings>): void =>
    this.set({ settings: { ...this.now.settings, ...some } });

  /** With updates there is a field for ids: its column is found where all others were chosen already. */
  readonly update = (update: boolean, headerRow: number): void => {
    const { mapping } = this.now.settings;
    const header = sheetOf(this.now)?.rows[headerRow];
    const { importer } = this.now;
    if (update && mapping && header && importer) {
      const fields = fieldsOf(importer, { ...this.now.settings, update });
      const found = guessedMapping(fields, header)[idField] ?? null;
      const isFree = !Object.values(mapping).includes(found);
      this.choose({ update, mapping: { ...mapping, [idField]: isFree ? found : null } });
    } else {
      this.choose({ update });
    }
  };

  readonly answer = (question: string, value: string): void =>
    this.choose({ answers: { ...this.now.settings.answers, [question]: value } });

  /** Cells as the user typed them, beside those typed before. */
  readonly correct = (typed: Corrections): void => {
    const corrections = { ...this.now.settings.corrections };
    for (const [line, cells] of Object.entries(typed)) {
      corrections[Number(line)] = { ...corrections[Number(line)], ...cells };
    }
    this.choose({ corrections });
  };
}

export function useAssistant(list: string | null) {
  const [chosen, show] = useState(() => startOf(list));
  const [assistant] = useState(() => new Assistant(chosen, show));
  return { chosen, assistant };
}
