import { begrip } from '../../../schemas/begrip.ts';
import { publish } from '../../../schemas/published.ts';
import { situatie } from '../../../schemas/situatie.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';
import { apiFile } from './file.ts';

/** All situations, whole. */
export function situationsFile(edition: Edition) {
  const situaties = [...edition.content.situaties].map(([id, data]) => ({
    id,
    pagina: addressIn(edition, pathOf.situatie(id)),
    ...publish(situatie, data),
  }));
  return apiFile(edition, 'situaties', dataPath.api('situaties.json'), { situaties });
}

/** All abbreviations and terms. */
export function termsFile(edition: Edition) {
  const begrippen = [...edition.content.begrippen].map(([id, data]) => ({
    id,
    pagina: addressIn(edition, pathOf.begrip(id)),
    ...publish(begrip, data),
  }));
  return apiFile(edition, 'begrippen', dataPath.api('begrippen.json'), { begrippen });
}
