/**
 * The closed lists of the content model: the value a contributor types → the words a reader sees.
 * Everything that shows, checks or offers a choice reads it here.
 */
export const ANTWOORDEN = {
  ja: 'Kan',
  voorwaarden: 'Onder voorwaarden',
  nee: 'Kan niet',
  nvt: 'Hoort niet bij hun werk',
} as const;

export const VOORWAARDEN = {
  toestemming: 'Toestemming',
  melding: 'Na een melding',
  'acuut-gevaar': 'Acuut gevaar',
  'wettelijke-maatregel': 'Wettelijke maatregel',
  opdracht: 'In opdracht',
  verwijzing: 'Verwijzing',
  'eigen-client': 'Eigen cliënt',
  leeftijd: 'Leeftijd',
  regio: 'Regio',
  'samen-met': 'Samen met een ander',
  capaciteit: 'Als er ruimte is',
  anders: 'Andere voorwaarde',
} as const;

export const TERMIJNEN = {
  wettelijk: 'wettelijke termijn',
  afspraak: 'afgesproken termijn',
  streven: 'streven',
  praktijk: 'zo gaat het in de praktijk',
} as const;

export const KANAAL_DOELEN = {
  acuut: 'Direct gevaar',
  advies: 'Advies vragen',
  melding: 'Melden',
  verwijzing: 'Verwijzen of aanmelden',
  overleg: 'Overleggen over een gezamenlijke zaak',
  aanvraag: 'Iets aanvragen',
  klacht: 'Klacht of ander oordeel',
  algemeen: 'Algemeen contact',
} as const;

export const KANAAL_SOORTEN = {
  telefoon: 'Telefoon',
  chat: 'Chat',
  formulier: 'Formulier',
  website: 'Website',
  'e-mail': 'E-mail',
  post: 'Post',
  bezoek: 'Langsgaan',
  via: 'Via een ander',
} as const;

export const BEREIKBAARHEID = {
  'dag-en-nacht': 'dag en nacht, alle dagen',
  ruimer: 'ook buiten kantoortijd',
  kantoortijd: 'kantoortijd',
  verschilt: 'verschilt per plaats',
} as const;

export const SCHALEN = {
  landelijk: 'Landelijk',
  regionaal: 'Regionaal',
  lokaal: 'Lokaal',
} as const;

export const SAMENWERKINGEN = {
  'krijgt-van': 'Krijgt zaken van',
  'draagt-over-aan': 'Draagt over aan',
  'zit-aan-tafel-met': 'Zit aan tafel met',
} as const;

export const STATUSSEN = {
  redactie: 'Geschreven door de redactie',
  bevestigd: 'Bevestigd door de organisatie',
} as const;

/** The parts of a profile, in reading order; each is an address on its page. */
export const DELEN = {
  mandaat: 'Mandaat en belang',
  kan: 'Wat ze kunnen',
  inschakelen: 'Inschakelen',
  'nodig-van-jou': 'Nodig van jou',
  terugkoppeling: 'Terugkoppeling',
  'informatie-delen': 'Informatie delen',
  misverstanden: 'Misverstanden',
  kennismaken: 'Kennismaken',
  bronnen: 'Bronnen',
} as const;

export const ORGANISATIE_THEMAS = {
  'jeugd-en-gezin': 'Jeugd en gezin',
  'zorg-en-behandeling': 'Zorg en behandeling',
  'hulp-en-opvang': 'Hulp en opvang',
  'straf-en-veiligheid': 'Straf en veiligheid',
  'wonen-en-bestaan': 'Wonen en bestaan',
  'gemeente-en-regie': 'Gemeente en regie',
} as const;

export const VRAAG_THEMAS = {
  'advies-en-melden': 'Advies en melden',
  'contact-en-huisbezoek': 'Contact en huisbezoek',
  'beoordelen-en-onderzoeken': 'Beoordelen en onderzoeken',
  'ingrijpen-en-dwang': 'Ingrijpen en dwang',
  'hulp-en-behandeling': 'Hulp en behandeling',
  'wonen-geld-en-meedoen': 'Wonen, geld en meedoen',
  samenwerken: 'Samenwerken',
} as const;

/** The values of a closed list, in the order readers see them. */
export function valuesOf<T extends Record<string, string>>(
  choices: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(choices) as [keyof T & string, ...(keyof T & string)[]];
}
