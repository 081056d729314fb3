/** Whether somebody on a staff list is in post: gone for certain, or not to be known from the word alone. */
export type Standing = 'left' | 'unclear';

/** “Left”, “Left 30/06/2025”, “Leaver”, “Terminate Assignment”, “No longer in post”. Somebody who is leaving is still there. */
const LEFT =
  /^(?:(?:has|have|had|already|now|since)? ?left(?![\p{L}\p{M}'’-])(?! (?:for|until|side|handed)).*|(?:ex|former)[- ]?(?:employee|staff|staff member|member of staff|manager|colleague|worker)|former|leaver|leavers|terminated?(?: assignment)?|(?:assignment|employment|contract) (?:terminated|ended)|retired(?!,? (?:and|&) ?return).*|dismissed|(?:made )?redundant|deceased|died|departed|moved on|transferred out|no longer .*|not (?:in post|employed|here)(?: any ?more| now)?|gone)$/iu;
/** Away, there for a time, or under another contract: in post or not, as the study means it. */
const UNCLEAR =
  /^(?:(?:on )?(?:maternity|paternity|parental|adoption|mat|long[- ]term sick(?:ness)?|lts|sick(?:ness)?|gardening?|unpaid|extended|special|study|annual)(?: (?:&|and|or) \w+)?(?: leave| absence| pay)?|(?:on )?leave|(?:on )?(?:a )?(?:career break|sabbatical|secondment)|seconded(?: out| away| elsewhere)?|(?:out on |internal |external )+secondment.*|suspend(?:ed|ed\b.*| assignment| no pay| with pay)|leaving.*|(?:under |on |working )?notice(?: period)?|resigned|resignation|leaves? (?:on|in|at) .*|inactive.*|not active|(?:maternity|mat|paternity|adoption|sickness|sick|secondment|leave|career break|temporary|interim)(?: leave)? cover|cover|bank(?: (?:only|staff|worker|contract))?|agency(?: (?:staff|worker))?|(?:agency ?[/&] ?bank|bank ?[/&] ?agency|agency or bank|bank or agency)(?: staff)?|locum|honorary(?: contract)?|contractor|off[- ]payroll|volunteer|student|offer accepted|not (?:yet )?started|starts .*|starting .*)$/iu;

/** What a word of a staff list says; `null` = that they are in post, or nothing. */
export function readStanding(cell: string): Standing | null {
  if (cell.length > 80) return null;
  const text = cell.replaceAll(/^[\s([{*"'–—-]+|[\s)\]}*"'.!–—-]+$/gu, '').replaceAll(/\s+/g, ' ');
  return LEFT.test(text) ? 'left' : UNCLEAR.test(text) ? 'unclear' : null;
}
