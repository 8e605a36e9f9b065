// Registers the path forward with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { PathForwardCard } from './PathForwardCard.tsx';

export const pathForward = {
  pages: {},
  overviewCards: [{ name: 'pathForward', place: 'side', Card: PathForwardCard }],
} as const satisfies FeatureRegistration;
