import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeFacts } from '../../../src/isolation/facts/computeFacts';
import { countLabelFacts } from '../../../src/isolation/facts/countLabelFacts';
import { FactShelf } from '../../../src/isolation/facts/FactShelf';
import { readGiven } from '../../../src/isolation/facts/readGiven';
import { reconcile } from '../../../src/reconcile/reconcile';
import { toStudy } from '../../fixtures/isolationToy';
import { arbitraryOptions } from '../../laws/judgeAsTwin';
import { messyStudy } from '../../laws/messyStudy';

// Two ways to one thing: all the facts at once, and of each manager no more than the label follows from.
it('the facts that a label follows from are those of the finding', () => {
  fc.assert(
    fc.property(messyStudy, arbitraryOptions, ({ people, contacts }, { activity, rule, peers, cap, absence }) => {
      const reconciled = reconcile(toStudy(people, contacts, { absence, ...(cap === null ? {} : { cap }) }), null);
      const setting = { activity, rule, ...(peers === null ? {} : { peers }) };
      const { facts } = computeFacts(reconciled, setting);
      const { of, silentOf, silenceAbout } = countLabelFacts(reconciled, setting, readGiven(reconciled, setting));
      const [asked, looked] = [new FactShelf(reconciled), new FactShelf(reconciled)];
      looked.sheet(setting);
      facts.forEach(({ answered, absenceJudged, c, parts, counted, stated, silent, strata, indicators }, manager) => {
        const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = indicators;
        expect(silentOf(manager)).toEqual(silent);
        expect({ ...of(manager), ...silenceAbout(manager) }).toEqual({
          answered,
          absenceJudged,
          c,
          component: counted.component,
          parts,
          indicators: { S1, S3, V1, R4, R5, R6, F1, F2, F4 },
          stated,
          silent,
          strata,
        });
        const at = { tau: 2, sigma: 2, smallComponent: 3 };
        expect(asked.labels(setting).judge(manager, at)).toEqual(looked.labels(setting).judge(manager, at));
      });
    }),
    { numRuns: 50, seed: 3 },
  );
});
