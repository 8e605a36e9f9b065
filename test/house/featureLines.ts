// What the fixture feature of `feature` needs outside its own folders: for each file the lines to add.
import type { CopyOfSources } from './copyOfSources.ts';

/** What stands in the file exactly once, and what stands there then. */
type Entry = readonly [was: string, is: string];

const putBefore = (place: string, added: string): Entry => [place, `${added}${place}`];

export interface AddedLines {
  readonly path: string;
  /** What is registered there; null where it is the migration that a new part of the plan needs. */
  readonly facet: string | null;
  /** Whether it does not compile without. */
  readonly required: boolean;
  /** What is imported, and from where. */
  readonly imports: readonly [name: string, from: string] | null;
  readonly entries: readonly Entry[];
}

const own = '../publications';

/** A registry file that is new has its own row here, with the line that a feature adds to it. */
export const addedLines: readonly AddedLines[] = [
  {
    path: 'shared/registry/parts.ts',
    facet: 'its empty part of the plan',
    required: true,
    imports: ['emptyPublications', `${own}/model.ts`],
    entries: [putBefore('} satisfies EmptyParts', '  publications: emptyPublications,\n')],
  },
  {
    path: 'shared/registry/lists.ts',
    facet: 'what its lists hold',
    required: true,
    imports: ['publicationsLists', `${own}/lists.ts`],
    entries: [putBefore('  uncertainty: riskLists,\n', '  publications: publicationsLists,\n')],
  },
  {
    path: 'shared/registry/unknowns.ts',
    facet: 'what of it is not recorded',
    required: true,
    imports: ['publicationsUnknowns', `${own}/unknowns.ts`],
    entries: [putBefore('} satisfies FeatureUnknowns', '  publications: publicationsUnknowns,\n')],
  },
  {
    path: 'shared/registry/reports.ts',
    facet: 'its tables and sections',
    required: true,
    imports: ['publicationsSections, publicationsTables', `${own}/reports.ts`],
    entries: [
      putBefore('} satisfies FeatureTables', '  publications: publicationsTables,\n'),
      putBefore('} satisfies FeatureSections', '  publications: publicationsSections,\n'),
    ],
  },
  {
    path: 'shared/registry/pages.ts',
    facet: 'the words and the place of its page',
    required: false,
    imports: ['publicationsPage', `${own}/pages.ts`],
    entries: [putBefore('] as const satisfies readonly PageWords[]', '  publicationsPage,\n')],
  },
  {
    path: 'renderer/registry.ts',
    facet: 'its page, and where its entities are shown',
    required: true,
    imports: ['publications', './publications/registration.ts'],
    entries: [putBefore('] as const;\n\ntype KeysOf', '  publications,\n')],
  },
  {
    path: 'shared/registry/changes.ts',
    facet: 'the handlers of its changes',
    required: true,
    imports: ['publicationsHandlers', `${own}/changes.ts`],
    entries: [putBefore('} satisfies FeatureHandlers', '  publications: publicationsHandlers,\n')],
  },
  {
    path: 'shared/registry/explainers.ts',
    facet: 'the explainer of its figures',
    required: true,
    imports: ['explainPublications', `${own}/explain.ts`],
    entries: [putBefore('} satisfies FeatureExplainers', '  publications: explainPublications,\n')],
  },
  {
    path: 'shared/registry/imports.ts',
    facet: 'what can be imported from a file',
    required: true,
    imports: ['publicationsImports', `${own}/imports.ts`],
    entries: [
      putBefore(
        '};\n\n/** In the order in which they are offered',
        '  publications: publicationsImports,\n',
      ),
    ],
  },
  {
    path: 'shared/registry/consequences.ts',
    facet: 'the figures that a change may move',
    required: false,
    imports: ['publicationFigures', `${own}/consequences.ts`],
    entries: [putBefore(']);', ', publicationFigures')],
  },
  {
    path: 'shared/registry/invariants.ts',
    facet: 'what no edit may break',
    required: false,
    imports: ['namesDiffer', `${own}/invariants.ts`],
    entries: [putBefore(']);', ', namesDiffer')],
  },
  {
    path: 'shared/registry/schemas.ts',
    facet: 'how it is read from a file',
    required: true,
    imports: ['publicationsChange, publicationsPart', `${own}/schema.ts`],
    entries: [
      putBefore('} satisfies { readonly [F in PartName]', '  publications: publicationsPart,\n'),
      putBefore(
        '} satisfies { readonly [F in keyof ChangeTypes]',
        '  publications: publicationsChange,\n',
      ),
    ],
  },
  {
    path: 'test/shared/kernel/examples.ts',
    facet: 'an example of each of its changes',
    required: true,
    imports: ['examplesOfPublications', `${own}/examples.ts`],
    entries: [putBefore('  batch: {\n', '  ...examplesOfPublications,\n')],
  },
  {
    path: 'test/shared/kernel/randomEdits.ts',
    facet: 'random ones of its entities and changes',
    required: true,
    imports: ['publicationMakers', `${own}/random.ts`],
    entries: [
      putBefore('};\n\nfunction made<', '  ...publicationMakers,\n'),
      putBefore(
        "  ...plainVerbs('members', 'Tier', 'members.tiers'),\n",
        "  ...plainVerbs('publications', 'Publication', 'publications.publications'),\n",
      ),
    ],
  },
  {
    path: 'test/house/features.ts',
    facet: 'its place in the order of features',
    required: false,
    imports: null,
    entries: [putBefore("  'overview',\n", "  'publications',\n")],
  },
  {
    path: 'shared/file/format.ts',
    facet: null,
    required: false,
    imports: ['toFormat4', './migrations/format4.ts'],
    entries: [
      putBefore('];\n\nfunction since', ', toFormat4'),
      ['planFormat = 3;', 'planFormat = 4;'],
    ],
  },
];

/** What is named as long as a registry lacks its line, and needs none of its own. */
export const namedUntilThen: readonly string[] = [
  // They read the part, which the compiled types of `shared` do not have until it is registered.
  'renderer/publications/PublicationsPage.tsx',
  'renderer/publications/registration.ts',
  'shared/file/schema.ts',
  'test/shared/kernel/reports.test.ts',
];

/** The import, if there is any, and each line that enters it. */
export function add(copy: CopyOfSources, { path, imports, entries }: AddedLines): void {
  if (imports) {
    const [name, from] = imports;
    const text = copy.read(path);
    const at = text.indexOf('\nimport ') + 1;
    copy.write(path, `${text.slice(0, at)}import { ${name} } from '${from}';\n${text.slice(at)}`);
  }
  for (const [was, is] of entries) copy.replaceOnce(path, was, is);
}
