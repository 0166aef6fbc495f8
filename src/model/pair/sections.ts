/** The sections of a pair, in reading order: the title, and a word for the list of sections. Anchors are stable addresses. */
export const PAIR_SECTIONS = {
  verwachten: { title: 'Wat ze vragen, en wat je terughoort', word: 'Verwachten' },
  doorgeven: { title: 'Wie geeft wat aan wie door', word: 'Doorgeven' },
  allebei: { title: 'Dit kunnen jullie allebei', word: 'Allebei' },
  'geen-van-beiden': { title: 'Dit kan geen van jullie beiden', word: 'Geen van beiden' },
  alleen: { title: 'Dit kan maar één van jullie', word: 'Maar één' },
  onbekend: { title: 'Nog niet vastgelegd', word: 'Nog niet vastgelegd' },
  delen: { title: 'Wat jullie mogen delen', word: 'Delen' },
  misverstanden: { title: 'Misverstanden die voor de hand liggen', word: 'Misverstanden' },
  vragen: { title: 'Vragen om elkaar te stellen', word: 'Vragen' },
  situaties: { title: 'Hier komen jullie elkaar tegen', word: 'Situaties' },
} as const;

export type PairSection = keyof typeof PAIR_SECTIONS;
