import { isolateName } from '../../support/isolateName';
import type { UnitTies } from '../../domain/results/UnitTies';
import { writeTable } from '../../views/compare/selectTestFigures';
import { selectUnitFigures } from '../../views/compare/selectUnitFigures';
import { sayUnitFigures, sayUnitMethod, sayUnits, sayUnlinked } from '../../words/compare/unitWords';
import { Behind } from './Behind';
import { Figures } from './Figures';
import './OutcomeCard.css';

/** Whether links stay within the units of each organisation more than chance would have it, and which units have none between them. */
export function Units({ units }: { readonly units: readonly UnitTies[] }) {
  return (
    <>
      <h1 tabIndex={-1}>Links between units</h1>
      <p className="ComparePage-qualification">
        We compare with what you would see if units made no difference: the same links, with the units given out by chance within the
        organisation.
      </p>
      {units.length === 0 && (
        <p className="soft">
          No organisation has two units recorded. Add a column “unit” to your staff list, such as the department or division.
        </p>
      )}
      <div className="ComparePage-cards">
        {units.map((one) => (
          <UnitCard key={one.organisation} units={one} />
        ))}
      </div>
    </>
  );
}

function UnitCard({ units }: { readonly units: UnitTies }) {
  const figures = selectUnitFigures(units);
  const [first, unlinked, exact, method] = [sayUnits(units), sayUnlinked(units), sayUnitFigures(units), sayUnitMethod(units)];
  return (
    <section className="OutcomeCard card" aria-label={units.organisation}>
      <h2>
        <bdi>{units.organisation}</bdi>
      </h2>
      <p className="OutcomeCard-sentence">{first}</p>
      {unlinked !== '' && <p>{unlinked}</p>}
      <Behind
        method={method}
        text={[first, unlinked, exact, writeTable(figures.units), writeTable(figures.pairs), method]
          .filter((part) => part !== '')
          .join('\n\n')}
      >
        {exact !== '' && <p>{exact}</p>}
        <Figures caption={`Units of ${isolateName(units.organisation)}`} table={figures.units} />
        <Figures caption={`Pairs of units of ${isolateName(units.organisation)}`} table={figures.pairs} />
      </Behind>
    </section>
  );
}
