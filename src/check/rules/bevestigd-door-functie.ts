import { matches } from '../personal/contact.ts';
import { isFirstName, isSurname } from '../personal/name-lists.ts';
import { fullNames, isOrganisation } from '../personal/names.ts';
import { placeFrom, sameCharacters } from '../personal/search.ts';
import { profiles, type Rule } from '../rule.ts';

/** What words for a function end in or hold. */
const FUNCTION =
  /(?:adviseur|manager|leid(?:er|ster)|co[öo]rdinator|medewerk(?:er|ster)|directeur|bestuurder|bestuur|secretaris|hoofd|officier|functionaris|regisseur|beheerder|redacteur|voorzitter|arts|jurist|agent|specialist|team|afdeling|consulent|ambtenaar|rechter|griffier|werk(?:er|ster)|strateeg|onderzoeker|expert|chef|psycholoog|verpleegkundige|commandant|directie|redactie|advocaat|begeleider|behandelaar)/i;
const TITLE =
  /(?<!\p{L})(?:(?:mr|drs|dr|ir|ing|prof|dhr|mevr|mw)\.|(?:mevrouw|meneer|de heer)(?!\p{L})|\p{Lu}\.(?=[ \p{Lu}]))/iu;

/** A profile is confirmed by a function at an organisation: whoever holds it now, can be asked again. */
export const bevestigdDoorFunctie: Rule = {
  id: 'bevestigd-door-functie',
  check(documents, report) {
    for (const document of profiles(documents)) {
      const door = document.data.beheer.bevestigd?.door;
      if (door === undefined) continue;
      const from = document.locate(['beheer', 'bevestigd', 'door']);
      const name = nameIn(sameCharacters(door));
      const herstel = 'Schrijf functie en organisatie, bijvoorbeeld: Beleidsadviseur, Veilig Thuis Twente';
      if (name)
        report(document, placeFrom(document, from, name), {
          gevonden: name,
          tekst: `“${name}” lijkt bij de naam van een mens te horen. Die staat dan op de site, ook als iemand er allang weg is.`,
          herstel,
        });
      else if (!FUNCTION.test(door))
        report(document, from, {
          gevonden: door,
          ernst: 'let-op',
          tekst: `Is “${door}” een functie, en niet de naam van een mens?`,
          herstel,
        });
    }
  },
};

/** A name, a title or a part of a name before the comma; behind it stands the organisation. */
function nameIn(door: string): string | undefined {
  const words = [...matches(door.split(',')[0] ?? '', /\p{Lu}[\p{L}'’]+/gu)];
  return (
    fullNames(door)[0]?.text ??
    TITLE.exec(door)?.[0] ??
    words.find((word) => (isFirstName(word.text) || isSurname(word.text)) && !isOrganisation(door, word))
      ?.text
  );
}
