import { organisatie as schema } from '../../../schemas/organisatie.ts';
import { publish } from '../../../schemas/published.ts';
import { answersOf } from '../../model/answers.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';
import { countAnswers, publishedAnswer, publishedBeheer } from './answers.ts';
import { apiFile } from './file.ts';

/** The list of all organisations, without their answers. */
export function organisationsFile(edition: Edition) {
  const { content } = edition;
  const organisaties = [...content.organisaties].map(([id, { naam, kern, ookBekendAls, thema, beheer }]) => ({
    id,
    pagina: addressIn(edition, pathOf.organisatie(id)),
    bestand: addressIn(edition, dataPath.apiOrganisatie(id)),
    naam,
    kern,
    ookBekendAls,
    thema,
    telling: countAnswers(answersOf(content, id)),
    beheer: publishedBeheer(beheer),
  }));
  const verwacht = [...content.verwacht].map(([id, { naam }]) => ({ id, naam }));
  return apiFile(edition, 'organisaties', dataPath.api('organisaties.json'), { organisaties, verwacht });
}

/** Everything a profile states in fields, with an answer to every question. */
export function organisationFile(edition: Edition, id: string) {
  const { organisaties, vragen } = edition.content;
  const profile = organisaties.get(id);
  if (!profile) throw new Error(`Onbekende organisatie: ${id}`);
  const { kan: _, beheer, ...facts } = profile;
  return apiFile(edition, 'organisatie', dataPath.apiOrganisatie(id), {
    id,
    pagina: addressIn(edition, pathOf.organisatie(id)),
    ...publish(schema, facts),
    antwoorden: [...vragen.keys()].map((vraag) => publishedAnswer(id, profile, vraag)),
    beheer: publishedBeheer(beheer),
  });
}
