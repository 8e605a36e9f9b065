// Addresses of figures: which figure of which feature, and of which entity, year, end, view and day.

/** Each feature that explains its figures adds the union of their addresses in its `explain`. */
export interface Addresses {}

/** Where a figure stands beside its plan; the scenarios add the scenario. */
export interface AddressContext {}

/** A figure of any feature, in the plan that is at hand. */
export type FigureAddress = Addresses[keyof Addresses];

/** Where a figure stands. */
export type Address = FigureAddress & AddressContext;
