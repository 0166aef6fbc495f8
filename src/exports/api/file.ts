import type { ApiFile } from '../../../schemas/api.ts';
import { LICENTIE, SCHEMA_VERSIE } from '../../../schemas/api-parts.ts';
import { dataPath } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';
import { newestDay } from '../../model/content.ts';

/** One file of the interface: what each begins with, and what it holds. */
export function apiFile<T extends object>(edition: Edition, kind: ApiFile, path: string, holds: T) {
  return {
    $schema: addressIn(edition, dataPath.apiSchema(kind)),
    schemaVersie: SCHEMA_VERSIE,
    gegenereerd: newestDay(edition.content),
    licentie: LICENTIE,
    adres: addressIn(edition, path),
    ...holds,
  };
}
