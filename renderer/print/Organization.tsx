// The organization drawn for a page: the whole on top, its parts beneath, and in each its classes.
import type { Box } from '../../shared/organization/figures/box.ts';

// As many names as a box shows on paper; the table beneath has all of them.
const mostNames = 5;
const mostClasses = 6;

function marked({ name, mark }: Box): string {
  return mark === 'vacant' ? `${name} (vacant)` : name;
}

function Names({ boxes }: Pick<Box, 'boxes'>) {
  const more = boxes.length - mostNames;
  return (
    <ul>
      {boxes.slice(0, mostNames).map((one) => (
        <li key={one.id} data-mark={one.mark ?? undefined}>
          {marked(one)}
        </li>
      ))}
      {more > 0 && <li>{`and ${more} more`}</li>}
    </ul>
  );
}

function ClassBox({ box }: { readonly box: Box }) {
  return (
    <div className="paper-class" data-mark={box.mark ?? undefined}>
      <strong>{box.name}</strong>
      {box.note && <span>{box.note}</span>}
      {box.boxes.length > 0 && <Names boxes={box.boxes} />}
    </div>
  );
}

export function Organization({ box }: { readonly box: Box }) {
  return (
    <>
      <p className="paper-whole">{box.name}</p>
      {box.boxes.map((part) => (
        <div className="paper-part" key={part.id}>
          <p>
            <strong>{part.name}</strong>
            <span>{part.note}</span>
          </p>
          <div className="paper-classes">
            {part.boxes.slice(0, mostClasses).map((one) => (
              <ClassBox key={one.id} box={one} />
            ))}
            {part.boxes.length > mostClasses && (
              <div className="paper-class">{`and ${part.boxes.length - mostClasses} more`}</div>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
