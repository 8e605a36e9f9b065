// What can be imported for the infrastructure, in the order in which one needs the other.
import { assetImport } from './assets.ts';
import { copyImport, furtherHoldersImport } from './copies.ts';

export const infrastructureImports = [assetImport, furtherHoldersImport, copyImport];
