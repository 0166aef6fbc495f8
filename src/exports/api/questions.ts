import type { Organisatie } from '../../../schemas/index.ts';
import { answersTo } from '../../model/answers.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { citedBy } from '../../model/sources.ts';
import { addressIn, type Edition } from '../edition.ts';
import { countAnswers, publishedAnswer, publishedBeheer } from './answers.ts';
import { apiFile } from './file.ts';

/** The list of all questions, without their answers. */
export function questionsFile(edition: Edition) {
  const vragen = [...edition.content.vragen].map(([id, { vraag, kort, thema }]) => ({
    id,
    pagina: addressIn(edition, pathOf.vraag(id)),
    bestand: addressIn(edition, dataPath.apiVraag(id)),
    vraag,
    kort,
    thema,
    telling: countAnswers(answersTo(edition.content, id)),
  }));
  return apiFile(edition, 'vragen', dataPath.api('vragen.json'), { vragen });
}

/**
 * One question with everyone's answer, and all that is needed to read those answers by themselves. It grows with the
 * number of organisations, so local ones would get such a file per region.
 */
export function questionFile(edition: Edition, id: string) {
  const { organisaties, vragen } = edition.content;
  const profiles = [...organisaties];
  return apiFile(edition, 'vraag', dataPath.apiVraag(id), {
    id,
    pagina: addressIn(edition, pathOf.vraag(id)),
    ...vragen.get(id),
    antwoorden: profiles.map(([organisatie, profile]) => publishedAnswer(organisatie, profile, id)),
    organisaties: Object.fromEntries(
      profiles.map(([organisatie, profile]) => [
        organisatie,
        {
          naam: profile.naam,
          pagina: addressIn(edition, pathOf.organisatie(organisatie)),
          bestand: addressIn(edition, dataPath.apiOrganisatie(organisatie)),
          beheer: publishedBeheer(profile.beheer),
          bronnen: citedIn(profile, id),
        },
      ]),
    ),
  });
}

/** The sources that a profile's answer to a question cites. */
function citedIn({ kan, bronnen = {} }: Organisatie, vraag: string) {
  const given = kan?.[vraag];
  const cited = new Set(given && citedBy(given));
  return Object.fromEntries(Object.entries(bronnen).filter(([key]) => cited.has(key)));
}
