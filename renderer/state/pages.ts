// The names of the pages. Each feature adds its own by module augmentation, where it registers its pages.

export interface PageNames {}

export type PageName = keyof PageNames;
