// Registers the path forward with the window.

import type { FeatureRegistration } from '../state/registration.ts';
import { cardWaiting } from '../ui/Card.tsx';
import { later } from '../ui/later.tsx';

/** It stands below most of the overview: loaded once that is drawn. */
const Card = later(() => import('./PathForwardCard.tsx'), { waiting: cardWaiting('Path forward') });

export const pathForward = {
  pages: {},
  overviewCards: [{ name: 'pathForward', place: 'side', Card }],
} as const satisfies FeatureRegistration;
