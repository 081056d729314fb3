import type { Codebook } from '../../codebook/Codebook';
import type { CompareAnswers } from '../../domain/CompareQuestion';
import type { DyadRegression } from '../../domain/results/DyadRegression';
import type { DyadTest } from '../../domain/results/DyadTest';
import type { Mixing } from '../../domain/results/Mixing';
import { selectDyadFigures, selectMixingFigures, selectRegressionFigures } from '../../views/compare/selectAcrossFigures';
import { writeTable } from '../../views/compare/selectTestFigures';
import { sayDyads, sayRegression } from '../../words/compare/sayDyads';
import { sayMixing } from '../../words/compare/sayMixing';
import { Behind } from './Behind';
import { Figures } from './Figures';
import './OutcomeCard.css';

/** Whether ties stay within groups and organisations more than chance would have it, and who stands between. */
export function Across({ mixing, dyads, regression, codebook }: CompareAnswers['across'] & { readonly codebook: Codebook }) {
  return (
    <>
      <h1 tabIndex={-1}>Ties within and across</h1>
      <p className="ComparePage-qualification">
        We compare with what you would see if groups made no difference. Small groups have more ties to others just because they are small,
        so the expected value is shown too.
      </p>
      <div className="ComparePage-cards">
        {mixing.map((one) => (
          <MixingCard key={one.by} mixing={one} codebook={codebook} />
        ))}
        <section className="OutcomeCard card" aria-label="Who names whom">
          <h2>Who names whom</h2>
          {dyads.length === 0 && <p className="soft">This needs respondents who differ from each other and who name each other.</p>}
          {dyads.map((test) => (
            <p key={test.id}>{sayDyads(test).sentence}</p>
          ))}
          {dyads.length > 0 && (
            <>
              <p className="soft">
                Each likeness is tested on its own, without holding the others constant. Few of the many possible pairs are tied, so these
                correlations are small. They describe reported contacts, not causes.
              </p>
              <DyadFigures dyads={dyads} />
            </>
          )}
        </section>
        {regression !== null && <RegressionCard regression={regression} />}
      </div>
    </>
  );
}

function MixingCard({ mixing, codebook }: { readonly mixing: Mixing; readonly codebook: Codebook }) {
  const figures = selectMixingFigures(mixing, codebook);
  const { sentence, gated, method } = sayMixing(mixing);
  const name = mixing.by === 'group' ? 'Between groups' : 'Between organisations';
  return (
    <section className="OutcomeCard card" aria-label={name}>
      <h2>{name}</h2>
      <p className="OutcomeCard-sentence">{sentence}</p>
      {gated !== '' && <p className="OutcomeCard-gated">{gated}</p>}
      <Figures caption={`Ties ${name.toLowerCase()}`} table={figures.ties} />
      <Behind
        method={method}
        text={[name, sentence, gated, writeTable(figures.ties), writeTable(figures.ei), writeTable(figures.roles), method]
          .filter((part) => part !== '')
          .join('\n\n')}
      >
        <Figures caption="E-I index" table={figures.ei} />
        {figures.roles.rows.length > 0 && <Figures caption="Brokerage" table={figures.roles} />}
      </Behind>
    </section>
  );
}

function DyadFigures({ dyads }: { readonly dyads: readonly DyadTest[] }) {
  const table = selectDyadFigures(dyads);
  const said = dyads.map(sayDyads);
  const method = said[0]?.method ?? '';
  return (
    <Behind method={method} text={[...said.map(({ sentence }) => sentence), writeTable(table), method].join('\n\n')}>
      <Figures caption="Pairs of managers" table={table} />
    </Behind>
  );
}

function RegressionCard({ regression }: { readonly regression: DyadRegression }) {
  const table = selectRegressionFigures(regression);
  const { sentence, method } = sayRegression(regression);
  return (
    <section className="OutcomeCard card" aria-label="Who names whom, likenesses together">
      <h2>Who names whom, likenesses together</h2>
      <p className="OutcomeCard-sentence">{sentence}</p>
      <Behind method={method} text={[sentence, writeTable(table), method].join('\n\n')}>
        <Figures caption="Likenesses together" table={table} />
      </Behind>
    </section>
  );
}
