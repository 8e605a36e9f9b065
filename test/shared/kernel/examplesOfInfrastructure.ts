// One example for every change of the infrastructure.

import type { InfrastructureChange } from '../../../shared/infrastructure/changes/changes.ts';
import { aCopy, anAsset } from '../../fixtures/builders.ts';

import type { ExamplesOf } from './examples.ts';

export const examplesOfInfrastructure: ExamplesOf<InfrastructureChange> = {
  'infrastructure/addAsset': {
    change: {
      type: 'infrastructure/addAsset',
      entity: anAsset({ id: 'asset-new', holder: { member: 'member-cray', name: null } }),
      at: 0,
    },
    sentence: 'Added the asset “Mailing lists”',
  },
  'infrastructure/setAsset': {
    change: {
      type: 'infrastructure/setAsset',
      id: 'asset-source-tree',
      set: { holder: { member: null, name: 'A vendor' } },
    },
    sentence: 'Set the custodian of the asset “Source tree” to “A vendor”',
  },
  'infrastructure/removeAsset': {
    change: { type: 'infrastructure/removeAsset', id: 'asset-lists' },
    sentence: 'Removed the asset “Mailing lists”',
  },
  'infrastructure/moveAsset': {
    change: { type: 'infrastructure/moveAsset', id: 'asset-lists', to: 0 },
    sentence: 'Moved the asset “Mailing lists” to position 1',
  },
  'infrastructure/addCopy': {
    change: {
      type: 'infrastructure/addCopy',
      entity: aCopy({ id: 'copy-new', keeper: { member: 'member-llnl', name: null } }),
      at: null,
    },
    sentence: 'Added the backup “Mailing lists, Lawrence Livermore National Laboratory (LLNL)”',
  },
  'infrastructure/setCopy': {
    change: { type: 'infrastructure/setCopy', id: 'copy-source-tree', set: { everyDays: 7 } },
    sentence: 'Set the backup interval of the backup “Source tree, Indiana University” to 7',
  },
  'infrastructure/removeCopy': {
    change: { type: 'infrastructure/removeCopy', id: 'copy-bug-database' },
    sentence: 'Removed the backup “Bug database, Indiana University”',
  },
  'infrastructure/moveCopy': {
    change: { type: 'infrastructure/moveCopy', id: 'copy-bug-database', to: 0 },
    sentence: 'Moved the backup “Bug database, Indiana University” to position 1',
  },
  'infrastructure/setRules': {
    change: { type: 'infrastructure/setRules', set: { provenMonths: 6 } },
    sentence: 'Set the restore test period of the custody rules to 6 months',
  },
  'infrastructure/recordCopied': {
    change: {
      type: 'infrastructure/recordCopied',
      copy: 'copy-source-tree',
      on: '2012-01-30',
      digest: 'sha256 9f2c',
    },
    sentence: 'Recorded that the backup “Source tree, Indiana University” was made on Jan 30, 2012',
  },
  'infrastructure/recordRestored': {
    change: {
      type: 'infrastructure/recordRestored',
      copy: 'copy-source-tree',
      on: '2012-01-31',
    },
    sentence:
      'Recorded that the backup “Source tree, Indiana University” was restored on Jan 31, 2012',
  },
};
