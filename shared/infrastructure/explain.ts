// Why the custody of an asset is red, amber or clear, and what the counts of assets and copies are made of.

import { type Explanation, figurePart, gone, inputPart, type Part } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import { counted } from '../values/counted.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import type { CopyOn } from './figures/copies.ts';
import {
  type Custody,
  type CustodyFigure,
  countedIn,
  custodyOn,
  summarizeCustody,
} from './figures/custody.ts';
import type { AssetId, CopyId } from './model.ts';
import { custodyPart } from './words/parts.ts';
import { monthsText, partyText } from './words/words.ts';

export type InfrastructureAddress =
  | {
      readonly feature: 'infrastructure';
      readonly figure: 'custody';
      readonly entity: AssetId;
      readonly asOf: PlainDate;
    }
  | {
      readonly feature: 'infrastructure';
      readonly figure: 'copy';
      readonly entity: CopyId;
      readonly asOf: PlainDate;
    }
  | {
      readonly feature: 'infrastructure';
      readonly figure: CustodyFigure;
      readonly asOf: PlainDate;
    };

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly infrastructure: InfrastructureAddress;
  }
}

const dayText = (day: PlainDate | null) => (day === null ? 'not recorded' : formatDate(day));

function periodPart({ infrastructure: { rules } }: Plan): Part {
  return inputPart(
    'A restore test is valid for',
    monthsText(rules.provenMonths),
    null,
    rules.source,
  );
}

/** A text may be long: it stands under its label. */
function textPart(label: string, text: string | null, none: string, source: string | null) {
  const value = text === null ? none : 'recorded';
  return { ...inputPart(label, value, null, source), note: text };
}

function copyPart({ copy, keeper, label }: CopyOn, asOf: PlainDate, of = ''): Part {
  return figurePart(of === '' ? `Backup at ${keeper}` : `${of}, at ${keeper}`, label, {
    feature: 'infrastructure',
    figure: 'copy',
    entity: copy.id,
    asOf,
  });
}

const custodyRule =
  'Without a second custodian who is not related to the first, an asset is critical if no one else keeps a backup, and at risk if someone does. It is secure only with a second, unrelated custodian and, if there are backups, one that was tested by a restore within the period. An unknown custodian is never secure. A parent company and its subsidiaries count as one custodian.';

function explainCustody(plan: Plan, one: Custody, asOf: PlainDate): Explanation {
  const { roll } = plan.members;
  const { asset, holder, copies, label, why } = one;
  return {
    label: `Custody of ${asset.name} on ${formatDate(asOf)}`,
    value: label,
    rule: `${why.join(' ')} The rule: ${custodyRule}`,
    parts: [
      inputPart('Custodian', holder, null, asset.source),
      ...asset.further.map((further) =>
        inputPart(
          'Further custodian',
          partyText(roll, further),
          further.related ? 'related' : null,
          asset.source,
        ),
      ),
      ...copies.map((copy) => copyPart(copy, asOf)),
      textPart('Continuity plan', asset.onLoss, 'not written down', asset.source),
      periodPart(plan),
    ],
  };
}

const copyRule =
  'A backup counts as tested only if it was restored and found complete within the period set in the plan. A backup that was never restored, or too long ago, does not. A backup is late if a new one was not made within its interval.';

function explainCopy(plan: Plan, asset: string, on: CopyOn, asOf: PlainDate): Explanation {
  const { copy, keeper, label, why } = on;
  return {
    label: `Backup of ${asset} at ${keeper} on ${formatDate(asOf)}`,
    value: label,
    rule: `${why.join(' ')} The rule: ${copyRule}`,
    parts: [
      inputPart(
        'Made every',
        copy.everyDays === null ? 'not recorded' : counted(copy.everyDays, 'day'),
        null,
        copy.source,
      ),
      inputPart('Last backup', dayText(copy.copied), null, copy.source),
      inputPart('Last restore test', dayText(copy.proven), null, copy.source),
      textPart('Digest of the last backup', copy.digest, 'not recorded', copy.source),
      periodPart(plan),
    ],
  };
}

const counts: Readonly<Record<CustodyFigure, { readonly label: string; readonly rule: string }>> = {
  clear: { label: 'Assets with secure custody', rule: custodyRule },
  oneHolder: {
    label: 'Assets with one custodian, or an unknown one',
    rule: 'Assets without a second, unrelated custodian, and assets whose custodian is not recorded.',
  },
  noCopy: {
    label: 'Assets without a backup',
    rule: 'Assets with neither a second, unrelated custodian nor a backup kept by someone else.',
  },
  proven: { label: 'Backups tested by a restore', rule: copyRule },
};

function explainCount(plan: Plan, figure: CustodyFigure, asOf: PlainDate): Explanation {
  const all = custodyOn(plan, asOf);
  const { assets, copies, ...summary } = summarizeCustody(all);
  const counted = all.filter(countedIn[figure]);
  const parts =
    figure === 'proven'
      ? counted.flatMap((one) => one.copies.map((copy) => copyPart(copy, asOf, one.asset.name)))
      : counted.map((one) => custodyPart(one, asOf));
  return {
    label: `${counts[figure].label} on ${formatDate(asOf)}`,
    value: `${summary[figure]} of ${figure === 'proven' ? copies : assets}`,
    rule: counts[figure].rule,
    parts: figure === 'proven' ? [...parts, periodPart(plan)] : parts,
  };
}

export function explainInfrastructure(plan: Plan, address: InfrastructureAddress): Explanation {
  if (!('entity' in address)) return explainCount(plan, address.figure, address.asOf);
  const { asOf } = address;
  const all = custodyOn(plan, asOf);
  if (address.figure === 'custody') {
    const one = all.find(({ asset }) => asset.id === address.entity);
    return one ? explainCustody(plan, one, asOf) : gone('asset');
  }
  const isIt = ({ copy }: CopyOn) => copy.id === address.entity;
  const one = all.find(({ copies }) => copies.some(isIt));
  const copy = one?.copies.find(isIt);
  return one && copy ? explainCopy(plan, one.asset.name, copy, asOf) : gone('backup');
}
