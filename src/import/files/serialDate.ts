/**
 * A date as spreadsheets count it, as ISO text: days since the end of 1899 (or since 1 January 1904), the fraction is
 * the time. `null` = no date that a spreadsheet shows. Before March 1900 the 1900 system is a day off, because it
 * believes in 29 February 1900.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  let minutes = Math.round(serial * 1440);
  const day = Math.floor(minutes / 1440);
  minutes -= day * 1440;
  // A time of day without a day.
  if (day === 0 && !from1904) return null;
  const date = civilDate(day + (from1904 ? 695_361 : day < 60 ? 693_900 : 693_899));
  const two = (n: number): string => String(n).padStart(2, '0');
  return minutes === 0 ? date : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** From days since 1 March 0000. Source: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days. */
function civilDate(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
