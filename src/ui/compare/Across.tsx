import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import type { CompareAnswers } from '../../domain/CompareQuestion';
import type { DyadRegression } from '../../domain/results/DyadRegression';
import type { DyadTest } from '../../domain/results/DyadTest';
import type { Mixing } from '../../domain/results/Mixing';
import { selectAcrossBar, selectLikenesses } from '../../views/compare/selectAcross';
import { selectDyadFigures, selectMixingFigures, selectRegressionFigures } from '../../views/compare/selectAcrossFigures';
import { writeTable } from '../../views/compare/selectTestFigures';
import type { LinkJudgement } from '../../words/compare/acrossWords';
import { LINK_JUDGEMENT_WORDS, sayLikenesses, sayMixingPlainly } from '../../words/compare/acrossWords';
import { sayDyads, sayRegression } from '../../words/compare/sayDyads';
import { sayMixing } from '../../words/compare/sayMixing';
import { Picture } from '../picture/Picture';
import './Across.css';
import { Behind } from './Behind';
import { Figures } from './Figures';
import './OutcomeCard.css';

/** Whether links stay within groups and organisations more than chance would have it, and who stands between. */
export function Across({ mixing, dyads, regression, codebook }: CompareAnswers['across'] & { readonly codebook: Codebook }) {
  return (
    <>
      <h1 tabIndex={-1}>Links within and across</h1>
      <p className="ComparePage-qualification">
        We compare with what you would see if groups made no difference. Small groups have more links to others just because they are small,
        so that number is shown too.
      </p>
      <div className="ComparePage-cards">
        {mixing.map((one) => (
          <MixingCard key={one.by} mixing={one} codebook={codebook} />
        ))}
      </div>
      <NamingCard dyads={dyads} regression={regression} />
    </>
  );
}

function Judged({ judgement }: { readonly judgement: LinkJudgement }) {
  return (
    <span className="Across-pill" data-judgement={judgement}>
      {LINK_JUDGEMENT_WORDS[judgement]}
    </span>
  );
}

function MixingCard({ mixing, codebook }: { readonly mixing: Mixing; readonly codebook: Codebook }) {
  const figures = selectMixingFigures(mixing, codebook);
  const bar = selectAcrossBar(mixing);
  const plain = sayMixingPlainly(mixing);
  const { sentence, gated, method } = sayMixing(mixing);
  const name = mixing.by === 'group' ? 'Between groups' : 'Between organisations';
  return (
    <section className="OutcomeCard card" aria-label={name}>
      <header>
        <h2>{name}</h2>
        {bar !== null && <Judged judgement={bar.judgement} />}
      </header>
      <p className="OutcomeCard-plain">{plain}</p>
      {gated !== '' && <p className="OutcomeCard-gated">{gated}</p>}
      {bar !== null && (
        <Picture
          title={`Links ${name.toLowerCase()}`}
          under={plain}
          n={formatCount(mixing.all, 'link between managers', 'links between managers')}
        >
          <div className="Across-bar">
            <i className="Across-share" style={{ width: `${100 * bar.share}%` }} />
            {bar.expected !== null && <i className="Across-expected" style={{ left: `${100 * bar.expected}%` }} />}
          </div>
          <p className="Across-key">
            <span>{writePercent(bar.share)} lead across</span>
            {bar.expected !== null && (
              <span>
                <i className="Across-tick" aria-hidden="true" /> {writePercent(bar.expected)} by chance
              </span>
            )}
          </p>
          <Figures caption={`Links ${name.toLowerCase()}`} table={figures.most ?? figures.ties} />
          {figures.most !== null && (
            <p className="soft">
              The {figures.most.rows.length} with the most links, of {formatCount(mixing.labels.length)}. To have all of them, copy the
              figures.
            </p>
          )}
        </Picture>
      )}
      <Behind
        method={method}
        text={[name, plain, sentence, gated, writeTable(figures.ties), writeTable(figures.ei), writeTable(figures.roles), method]
          .filter((part) => part !== '')
          .join('\n\n')}
      >
        <p>{sentence}</p>
        <Figures caption="E-I index" table={figures.ei} />
        {figures.roles.rows.length > 0 && <Figures caption="Brokerage" table={figures.roles} />}
      </Behind>
    </section>
  );
}

function NamingCard({ dyads, regression }: { readonly dyads: readonly DyadTest[]; readonly regression: DyadRegression | null }) {
  const lines = selectLikenesses(dyads, regression);
  const plain = sayLikenesses(dyads);
  const figures = selectDyadFigures(dyads);
  const [first] = dyads;
  return (
    <section className="OutcomeCard card" aria-label="Who names whom">
      <h2>Who names whom</h2>
      {first === undefined ? (
        <p className="soft">This needs managers who answered, who differ from each other and who name each other.</p>
      ) : (
        <>
          <p className="OutcomeCard-plain">{plain}</p>
          <Picture title="Who names whom" under={plain} n={formatCount(first.respondents, 'manager who answered', 'managers who answered')}>
            <div className="Across-likenesses" tabIndex={0} role="region" aria-label="Likenesses, table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Alike in</th>
                    <th scope="col">Answers that name somebody alike</th>
                    <th scope="col">By itself</th>
                    {regression !== null && <th scope="col">With the others held equal</th>}
                  </tr>
                </thead>
                <tbody>
                  {lines.map(({ id, name, share, counted, alone, together }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      <td>
                        <span className="Across-chart">
                          <span className="Across-bar" aria-hidden="true">
                            <i className="Across-share" style={{ width: `${100 * share}%` }} />
                          </span>
                          {counted}
                        </span>
                      </td>
                      <td>
                        <Judged judgement={alone} />
                      </td>
                      {regression !== null && <td>{together !== null && <Judged judgement={together} />}</td>}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Picture>
          <NamingFigures dyads={dyads} regression={regression} figures={figures} />
        </>
      )}
    </section>
  );
}

/** For a reviewer: each test in a sentence, all likenesses together, the figures and how they were worked out. */
function NamingFigures({
  dyads,
  regression,
  figures,
}: {
  readonly dyads: readonly DyadTest[];
  readonly regression: DyadRegression | null;
  readonly figures: ReturnType<typeof selectDyadFigures>;
}) {
  const said = dyads.map((test) => sayDyads(test));
  const together = regression === null ? null : { ...sayRegression(regression), table: selectRegressionFigures(regression) };
  const method = said[0]?.method ?? '';
  return (
    <Behind
      method={[method, together?.method ?? ''].filter((part) => part !== '').join(' ')}
      text={[
        ...said.map(({ sentence }) => sentence),
        writeTable(figures),
        method,
        ...(together === null ? [] : [together.sentence, writeTable(together.table), together.method]),
      ].join('\n\n')}
    >
      {said.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Figures caption="Pairs of managers" table={figures} />
      {together !== null && (
        <>
          <p>{together.sentence}</p>
          <Figures caption="Likenesses together" table={together.table} />
        </>
      )}
    </Behind>
  );
}
