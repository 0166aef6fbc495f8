/** The path of a field as people write it: `kan.huisbezoek.letOp`, `misverstanden[1]`, `tekst › Het eerste contact`. */
import { type Pad, TEKST } from './change.ts';
import { isKey } from './data.ts';
import { isHeading } from './parts.ts';

const BODY = `${TEKST} ›`;
const FIELD = /^[\w-]+(?:\.[\w-]+|\[\d{1,4}\])*$/;

/** A path as text. */
export function writePad([first, ...rest]: Pad): string {
  if (first === TEKST && rest.length > 0) return `${BODY} ${rest.join(' ')}`.trimEnd();
  return rest.reduce<string>(
    (text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`),
    String(first ?? ''),
  );
}

/** The path that a text stands for; undefined when it stands for none. */
export function readPad(text: string): Pad | undefined {
  if (text.startsWith(BODY)) {
    const heading = text.slice(BODY.length).replace(/^ /, '');
    return isHeading(heading) && isKey(heading) ? [TEKST, heading] : undefined;
  }
  if (!FIELD.test(text)) return undefined;
  const steps = Array.from(text.matchAll(/\[(\d+)\]|[\w-]+/g), ([step, index]) =>
    index === undefined ? step : Number(index),
  );
  return steps.length <= 12 && steps.every((step) => typeof step === 'number' || isKey(step))
    ? steps
    : undefined;
}
