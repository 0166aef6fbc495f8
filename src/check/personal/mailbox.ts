/** Whose a mailbox is: what stands before the @ tells a desk from a person. */
import { isFirstName, isSurname } from './name-lists.ts';

/** Words that show a mailbox belongs to a desk, not to a person. */
const DESK = new Set(
  `aanmelden aanmelding aanmeldingen aanvraag aanvragen administratie advies afdeling algemeen ambulant balie behandeling beheer
  beleid bestuur bijzondere bureau casemanagement centraal centrum cjg coordinatie communicatie consultatie contact crisis
  crisisdienst detentie dienst directie fg functionaris gemeente ggd ggz griffie groep helpdesk hr hulp huisartsen info informatie
  inkoop intake jeugd jeugdteam kantoor kennismaken klacht klachten klanten klantenservice klantcontact kliniek leerplicht
  locatie loket maatschappelijk mail media meldcode melding meldingen meldkamer meldpunt midden monitor nazorg noord onderzoek
  noreply ondersteuning oost opvang organisatie overlast parket participatie pers piket planning poh politie post postbus praktijk preventie
  privacy procesregie receptie redactie regio reclassering schulden schuldhulp secretariaat service servicedesk servicepunt
  sociaal spoed spreekuur stad steunpunt support team teams toegang toezicht trajecten triage thuis veilig veiligheid veiligheidshuis
  veiligthuis verwijzers verwijzing verwijzingen voorpost vragen website welzijn werk west wijk wijkteam wijkteams wmo wonen woonoverlast
  wz zorg zorgcoordinatie zorgpunt zuid zvh`.split(/\s+/),
);

/** A desk is fine, a person is refused, and of a single unknown word a reviewer must say which it is. */
export function ownerOf(mailbox: string): 'afdeling' | 'persoon' | 'onbekend' {
  const name = mailbox.toLowerCase().replaceAll(/\d+/g, '');
  const parts = name.split(/[._+-]+/).filter((part) => part !== '');
  const others = parts.filter((part) => !DESK.has(part));
  if (others.length === 0) return 'afdeling';
  if (others.some(isFirstName) || others.some(isNameInOneWord)) return 'persoon';
  if (/^(?:[a-z][._]|[a-df-z]-)/.test(name)) return 'persoon';
  if (others.length < parts.length) return 'afdeling';
  return /[._]/.test(name) ? 'persoon' : 'onbekend';
}

/** `jansen`, `jjansen`, `jdevries`, `janbakker`, `jansenj`. */
function isNameInOneWord(part: string): boolean {
  for (let length = 0; length <= 12 && length < part.length - 4; length += 1) {
    const rest = part.slice(length).replace(/^(?:vander|vanden|vande|van|ter|ten|der|den|de|te)(?=.{5})/, '');
    const before = part.slice(0, length);
    if ((length <= 2 || isFirstName(before)) && isSurname(rest)) return true;
  }
  return isSurname(part.slice(0, -1));
}
