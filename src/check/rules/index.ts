/** All rules, in the order in which they are explained to contributors. One rule is one file and one test folder. */
import type { Rule } from '../rule.ts';
import { bevestigdDoorFunctie } from './bevestigd-door-functie.ts';
import { bronBestaat } from './bron-bestaat.ts';
import { bronGebruikt } from './bron-gebruikt.ts';
import { contactFunctioneel } from './contact-functioneel.ts';
import { datumIsGeweest } from './datum-is-geweest.ts';
import { geenBsn } from './geen-bsn.ts';
import { geenGeboortedatum } from './geen-geboortedatum.ts';
import { geenNamen } from './geen-namen.ts';
import { geenZaaknummer } from './geen-zaaknummer.ts';
import { herzienOpTijd } from './herzien-op-tijd.ts';
import { idBestaat } from './id-bestaat.ts';
import { isEenProfiel } from './is-een-profiel.ts';
import { linkZonderVolgcode } from './link-zonder-volgcode.ts';
import { lokaalVerschilt } from './lokaal-verschilt.ts';
import { nietVerwachtEnGeschreven } from './niet-verwacht-en-geschreven.ts';
import { profielVolledig } from './profiel-volledig.ts';
import { regioBestaat } from './regio-bestaat.ts';
import { samenwerkingGespiegeld } from './samenwerking-gespiegeld.ts';
import { telefoonTussenAanhalingstekens } from './telefoon-tussen-aanhalingstekens.ts';
import { verplichteKoppen } from './verplichte-koppen.ts';
import { verwijzingKanHet } from './verwijzing-kan-het.ts';
import { verwijzingZonderKring } from './verwijzing-zonder-kring.ts';

/** No data of people: the rules to which an exception can be made. */
export const privacyRules: readonly Rule[] = [
  contactFunctioneel,
  geenNamen,
  geenBsn,
  geenGeboortedatum,
  geenZaaknummer,
  bevestigdDoorFunctie,
  linkZonderVolgcode,
];

export const rules: readonly Rule[] = [
  idBestaat,
  isEenProfiel,
  regioBestaat,
  lokaalVerschilt,
  verwijzingKanHet,
  verwijzingZonderKring,
  bronBestaat,
  bronGebruikt,
  samenwerkingGespiegeld,
  verplichteKoppen,
  ...privacyRules,
  telefoonTussenAanhalingstekens,
  herzienOpTijd,
  datumIsGeweest,
  nietVerwachtEnGeschreven,
  profielVolledig,
];
