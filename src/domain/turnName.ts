/** “Lund, Cay” → “Cay Lund”; `null` = it is not written with the family name first. */
export function turnName(name: string): string | null {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return family === '' || given === '' || more.length > 0 ? null : `${given} ${family}`;
}
