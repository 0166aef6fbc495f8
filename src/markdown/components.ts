/** The components a profile may use, and the attributes each of them takes. */
export const COMPONENTS = {
  LetOp: { attributes: [], inline: false, use: '<LetOp>…</LetOp>' },
  Tip: { attributes: [], inline: false, use: '<Tip>…</Tip>' },
  Voorbeeld: { attributes: [], inline: false, use: '<Voorbeeld>…</Voorbeeld>' },
  Begrip: { attributes: ['id'], inline: true, use: '<Begrip id="meldcode" />' },
  WieKan: { attributes: ['vraag'], inline: true, use: '<WieKan vraag="huisbezoek" />' },
  Profiel: { attributes: ['id'], inline: true, use: '<Profiel id="wijkagent" />' },
} as const satisfies Record<string, { attributes: readonly string[]; inline: boolean; use: string }>;

export type ComponentName = keyof typeof COMPONENTS;

/** Where the attribute of an inline component points: the content folder of its id. */
export const TARGETS = { Begrip: 'begrippen', WieKan: 'vragen', Profiel: 'organisaties' } as const;

export const isComponent = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(COMPONENTS, name);
