/** The brand colours of the site, read from layer 1 of its stylesheet: images are drawn in those for light screens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(process.cwd(), 'src/styles/theme.css'), 'utf8');

/** The value of a brand colour, such as `#6b2358`; fails on a name that the stylesheet does not have. */
export function colour(name: string): string {
  const value = new RegExp(`--brand-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!value) throw new Error(`Geen kleur --brand-${name} in src/styles/theme.css`);
  return value;
}
