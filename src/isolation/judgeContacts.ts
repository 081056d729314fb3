import type { Tri } from '../domain/results/Verdict';

/** S5 and S6 of c contacts: nobody, and few (1 to τ). Few or none is known only where absence is. docs/isolation.md, 2. */
export function judgeContacts(c: number, tau: number, absenceJudged: boolean): { readonly S5: Tri; readonly S6: Tri } {
  return { S5: c > 0 ? false : absenceJudged ? true : null, S6: c > tau ? false : absenceJudged ? c > 0 : null };
}
