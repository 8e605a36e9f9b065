// The fields that need a column and have none.
import type { Importer } from '../kernel/importer.ts';
import type { Mapping } from './header.ts';
import type { HeaderYears } from './headerYears.ts';
import type { ImportSettings } from './settings.ts';

/** Their labels; a year that a header names needs no column. */
export function lackingIn(
  importer: Importer,
  mapping: Mapping,
  { update }: ImportSettings,
  years: HeaderYears,
): string[] {
  const { fields, knownBy } = importer;
  const needed = Object.keys(fields).filter((key) =>
    update ? knownBy.includes(key) : fields[key]?.needed,
  );
  return needed
    .filter((key) => (mapping[key] ?? null) === null && !years.has(key))
    .map((key) => fields[key]?.label ?? key);
}
