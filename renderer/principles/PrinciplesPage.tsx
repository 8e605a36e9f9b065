// The page of the principles: which facts show that each of the five holds, and which do not.
import './principles.css';
import type { Fact, FactState } from '../../shared/principles/figures/fact.ts';
import {
  principleAt,
  principleIds,
  principleRule,
} from '../../shared/principles/figures/principles.ts';
import { stateWords } from '../../shared/principles/words.ts';
import { registeredPages } from '../../shared/registry/pages.ts';
import { formatDate } from '../../shared/values/date.ts';
import { OutsideYear } from '../editing/OutsideYear.tsx';
import { useIsLarge } from '../state/large.ts';
import { explainFigure, goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Tag } from '../ui/Tag.tsx';

const tones = { shown: 'good', partly: 'info', notShown: 'act', missing: 'neutral' } as const;

function StateTag({ state }: { readonly state: FactState }) {
  return <Tag tone={tones[state]}>{stateWords[state]}</Tag>;
}

function FactName({ fact }: { readonly fact: Fact }) {
  return (
    <>
      {fact.label}
      {fact.needs !== null && <p className="dim small">It needs {fact.needs}.</p>}
    </>
  );
}

function FactValue({ fact }: { readonly fact: Fact }) {
  const viewSettings = useViewSettings();
  return (
    <Figure
      text={fact.value}
      label={fact.label}
      tone={fact.state === 'missing' ? 'unknown' : undefined}
      onExplain={() =>
        explainFigure({ feature: 'approach', figure: 'fact', entity: fact.id, ...viewSettings })
      }
    />
  );
}

const labelOf = (page: Fact['page']) => registeredPages.find(({ name }) => name === page)?.label;

const columns: readonly TableColumn<Fact>[] = [
  { key: 'label', header: 'Fact', rowHeader: true, cell: (fact) => <FactName fact={fact} /> },
  { key: 'value', header: 'In the plan', cell: (fact) => <FactValue fact={fact} /> },
  { key: 'state', header: 'State', cell: ({ state }) => <StateTag state={state} /> },
  {
    key: 'page',
    header: 'Page',
    cell: ({ page }) => <LinkButton onPress={() => goTo(page)}>{labelOf(page)}</LinkButton>,
  },
];

/** `place` begins at 0. */
function PrincipleCard({ place }: { readonly place: number }) {
  const plan = usePlan();
  const viewSettings = useViewSettings();
  const principle = principleAt(plan, viewSettings, place);
  if (!principle) return null;
  const { id, name, state, facts } = principle;
  const known = facts.some((fact) => fact.state !== 'missing');
  const explain = () =>
    explainFigure({ feature: 'approach', figure: 'principle', entity: id, ...viewSettings });
  return (
    <div className="principle" data-entity={id}>
      <Card
        title={`${place + 1}. ${name}`}
        action={
          <Tag tone={known ? tones[state] : 'neutral'}>
            <Figure text={stateWords[state]} label={name} onExplain={explain} />
          </Tag>
        }
      >
        <DataTable
          caption={`Facts on: ${name}`}
          hideCaption
          columns={columns}
          rows={facts}
          rowKey={(fact) => fact.id}
        />
      </Card>
    </div>
  );
}

export default function PrinciplesPage() {
  const { asOf, year, view } = useViewSettings();
  return (
    <main className="page">
      <PageHeader
        title="Principles"
        subtitle={`Evidence for each principle, on ${formatDate(asOf)}, fiscal year ${year}, ${view}.`}
      />
      <OutsideYear />
      <InTurn inTurn={useIsLarge()}>
        {principleIds.map((id, place) => (
          <PrincipleCard key={id} place={place} />
        ))}
      </InTurn>
      <p className="dim small">{principleRule} The principles are those of the slides.</p>
    </main>
  );
}
