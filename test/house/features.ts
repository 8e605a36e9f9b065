// The features in their order: one may read the model, the figures and the words of those before it.

export const features: readonly string[] = [
  'consortium',
  'members',
  'cost',
  'governance',
  'contributions',
  'cash',
  'invoices',
  'risk',
  'solver',
  'groups',
  'goals',
  'infrastructure',
  'scenarios',
  'principles',
  'organization',
  'pathForward',
  'overview',
  'explanations',
];

export const isFeature = (folder: string) => features.includes(folder);
