// What the frame needs in a test document: the platform of the kit, and a bridge, before it loads.
import '../ui/platform.ts';
import { installFakeBridge } from '../fakeBridge.ts';

export const bridge = installFakeBridge();
