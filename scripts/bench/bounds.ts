/**
 * What search may cost at most. The numbers come from the study behind the design of search; only a hard question has
 * a bound of its own, that keeps it from growing: it needs the whole index, which is more than a first answer may cost.
 */

export interface Bound {
  wat: string;
  gemeten: number;
  hoogstens: number;
  eenheid: 'kB' | 'ms' | 'verzoeken' | 'bytes';
}

/** A bound that is reached exactly is kept. */
export function keeps({ gemeten, hoogstens }: Bound): boolean {
  return gemeten <= hoogstens;
}

/** What was measured, for one bound each. Weights in bytes, times in milliseconds. */
export interface Measured {
  before: number;
  requests: number;
  firstAnswer: number;
  requestsHard: number;
  firstAnswerHard: number;
  p95: number;
  p95Slow: number;
  textsOfSite: number;
  textsOfThousand: number;
}

/** Every bound, with what was measured. */
export function boundsOf(measured: Measured): Bound[] {
  const bound = (wat: string, gemeten: number, hoogstens: number, eenheid: Bound['eenheid']): Bound => ({
    wat,
    gemeten,
    hoogstens,
    eenheid,
  });
  return [
    bound('zoekcode vóór er iets gebeurt', measured.before, 0, 'bytes'),
    bound('gewone vraag, focus tot antwoord', measured.requests, 3, 'verzoeken'),
    bound('gewone vraag, focus tot antwoord', measured.firstAnswer / 1000, 20, 'kB'),
    bound('lastige vraag, focus tot antwoord', measured.requestsHard, 4, 'verzoeken'),
    bound('lastige vraag, focus tot antwoord', measured.firstAnswerHard / 1000, 40, 'kB'),
    bound('een vraag begrijpen, p95', measured.p95, 5, 'ms'),
    bound('hetzelfde, 6× zo trage processor', measured.p95Slow, 30, 'ms'),
    bound('tien teksten, deze site', measured.textsOfSite / 1000, 130, 'kB'),
    bound('tien teksten, 1.000 korte profielen', measured.textsOfThousand / 1000, 130, 'kB'),
  ];
}
