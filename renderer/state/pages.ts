// The names of the pages. Each feature adds its own by module augmentation, where it registers its pages.

// biome-ignore lint/suspicious/noEmptyInterface: it is filled by the features
export interface PageNames {}

export type PageName = keyof PageNames;
