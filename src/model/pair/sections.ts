/** The sections of a pair, in reading order. The anchors are stable addresses. */
export const PAIR_SECTIONS = {
  verwachten: 'Wat ze vragen, en wat je terughoort',
  doorgeven: 'Wie geeft wat aan wie door',
  allebei: 'Dit kunnen jullie allebei',
  'geen-van-beiden': 'Dit kan geen van jullie beiden',
  alleen: 'Dit kan maar één van jullie',
  onbekend: 'Nog niet vastgelegd',
  delen: 'Wat jullie mogen delen',
  misverstanden: 'Misverstanden die voor de hand liggen',
  vragen: 'Vragen om elkaar te stellen',
  situaties: 'Hier komen jullie elkaar tegen',
} as const;

export type PairSection = keyof typeof PAIR_SECTIONS;
