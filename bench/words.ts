/** Lower case and without accents, for libraries that do not do so themselves. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
