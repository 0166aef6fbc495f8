/** The profile as it is being edited: plain data by path, and a word to whoever listens when it changes. */
import { type Pad, TEKST } from '../../edit/change.ts';
import type { Inhoud } from '../../edit/compare.ts';

type Group = Record<string | number, unknown>;

/** What an editor holds while the form is open. */
export class Draft {
  private data: unknown;
  private tekst: string;
  private readonly changed: () => void;

  constructor(inhoud: Inhoud, changed: () => void) {
    this.data = structuredClone(inhoud.data);
    this.tekst = inhoud.tekst;
    this.changed = changed;
  }

  /** The value at a path; undefined where there is none. */
  get(pad: Pad): unknown {
    if (pad[0] === TEKST) return this.tekst;
    return pad.reduce<unknown>((value, step) => (value as Group | undefined)?.[step], this.data);
  }

  /** Puts a value at a path; undefined takes the field away, and with it every group that is then empty. */
  set(pad: Pad, value: unknown): void {
    if (pad[0] === TEKST) this.tekst = String(value);
    else this.put(pad, value);
    this.changed();
  }

  /** Takes over other content as a whole. */
  replace(inhoud: Inhoud): void {
    this.data = structuredClone(inhoud.data);
    this.tekst = inhoud.tekst;
    this.changed();
  }

  /** A copy of the content as it is now. */
  inhoud(): Inhoud {
    return { data: structuredClone(this.data), tekst: this.tekst };
  }

  private put(pad: Pad, value: unknown): void {
    const key = pad.at(-1);
    if (key === undefined) return;
    const parent = pad.slice(0, -1).reduce<Group>((group, step) => {
      group[step] ??= {};
      return group[step] as Group;
    }, this.data as Group);
    if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
}
