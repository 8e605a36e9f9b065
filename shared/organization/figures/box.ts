// A box of the chart: what it shows, what is in it, and what of the plan it stands for.

export const partNames = ['board', 'officers', 'members', 'nonmembers', 'groups'] as const;
export type PartName = (typeof partNames)[number];

/** Why a box looks unlike the others: nobody is named yet, nobody is there, or it is not known. */
export type Mark = 'expected' | 'vacant' | 'unknown';

export interface Box {
  /** Once in the chart. */
  readonly id: string;
  /** The consortium, a part of it, a class within a part, or one seat, office, member or person. */
  readonly kind: 'whole' | 'part' | 'class' | 'one';
  readonly part: PartName | null;
  readonly name: string;
  /** How many are in it and any other note: `4 named`, `name not recorded`. */
  readonly note: string | null;
  /** Of those in it; null of one, and where it is unknown. */
  readonly count: number | null;
  readonly mark: Mark | null;
  /** What somebody should look at, one sentence each. */
  readonly flags: readonly string[];
  readonly source: string | null;
  /** The id of the entity that its page shows; null is the page. */
  readonly entity: string | null;
  readonly boxes: readonly Box[];
}

declare module '../../kernel/report.ts' {
  interface ReportCharts {
    readonly organisation: { readonly box: Box };
  }
}

type BoxFields = Pick<Box, 'id' | 'kind' | 'part' | 'name'> &
  Partial<Omit<Box, 'boxes'>> & {
    /** Made where they are first asked for: thousands would hold up the page that draws a few of them. */
    readonly boxes?: () => readonly Box[];
  };

const nothing = { note: null, count: null, mark: null, flags: [], source: null, entity: null };

export function box({ boxes, ...fields }: BoxFields): Box {
  // Most have nothing in them, and there are thousands of those.
  if (!boxes) return { ...nothing, ...fields, boxes: [] };
  let made: readonly Box[] | null = null;
  return {
    ...nothing,
    ...fields,
    get boxes() {
      made ??= boxes();
      return made;
    },
  };
}
