import { isErrorCell } from './isMissing';

/** A post that nobody holds, whole: “TBC”, “To be appointed”, “N/A post”, “A N Other”. */
const NOBODY_YET =
  /^(?:t\.?b\.?[acd]\.?|to be (?:confirmed|appointed|advised|announced|decided|determined|recruited|filled|agreed|named|advertised)|(?:not|none) (?:yet )?(?:appointed|recruited|in post|filled)|awaiting (?:appointment|recruitment|new starter|start)|(?:under|in|out to|being) (?:recruitment|recruited|advert|advertised)|recruit(?:ing|ment)(?: (?:in progress|ongoing|underway|pending))?|no ?(?:post[ -]?holder|one in post|body in post)|n\/?a[ -]+(?:post|position|role)|(?:not known|unknown)(?: post)?|a\.? ?n\.? ?other|(?:maternity|mat|paternity|sickness|secondment|interim|temporary|acting|agency|bank|locum)(?: leave)? cover|agency|bank|locum|(?:agency|bank|locum)(?: (?:staff|worker|nurse|manager|post))|agency ?(?:[/&]|or|and) ?bank|bank ?(?:[/&]|or|and) ?agency|new (?:post|position|role|starter|appointment)|(?:post|position|role) (?:tbc|to be (?:confirmed|filled|appointed))|(?:frozen|disestablished|empty|open|unfunded) (?:post|position|role)|(?:post|position|role) (?:frozen|disestablished|empty|open))$/i;
/** “Vacant”, “Vacant – Head of Ops”, “Vacancy (interim cover)”, “Post currently vacant”, “Matron: VACANT”. “Ann Vacant” is a name. */
const VACANT =
  /^(?:currently |still |now )?(?:vacan(?:t|cy)|unfilled|unappointed|unoccupied)(?![\p{L}\p{M}'’])|(?:^|\s)(?:post|position|role|job)(?: is)?(?: currently| still| now)? (?:vacant|unfilled|unoccupied)$|\s*[-–—:,/([]\s*(?:currently |still |now )?(?:vacan(?:t|cy)|unfilled|unoccupied)$/iu;

/** Whether a cell for a name says that a post has nobody in it. Whether it is somebody's name after all, their answers show. */
export function saysVacant(cell: string): boolean {
  if (cell.length > 80 || isErrorCell(cell)) return false;
  // Brackets, stars and numbers around it: “(vacant)”, “*VACANT*”, “Vacant 2”.
  const text = cell.replaceAll(/^[\s([{*#"'–—-]+|[\s)\]}*#"'.!?–—-]+$/gu, '').replace(/\s*#?\d+$/, '');
  return NOBODY_YET.test(text) || VACANT.test(text);
}
