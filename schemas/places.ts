/** Where the file of each entry stands, and back. Regions are folders; everything else is one folder per content type. */
import { ID_PATTERN } from './fields.ts';
import { type Collection, collections } from './index.ts';

/** An entry: its content type, and its id within that. The id of a local profile is `<regio>/<id>`. */
export interface Entry {
  collection: Collection;
  id: string;
}

const REGION_FILE = 'regio.yaml';

/** The folders under content/. */
export const FOLDERS: readonly string[] = Object.keys(collections).filter((each) => each !== 'lokaal');

/** The path of an entry's file, from the root of the project. */
export function fileAt({ collection, id }: Entry): string {
  if (collection === 'regios') return `content/regios/${id}/${REGION_FILE}`;
  return `content/${collection === 'lokaal' ? 'regios' : collection}/${id}.${collections[collection].format}`;
}

/** How a path under content/ is to be read: its content type, and the part of the path that names the entry. */
export function placeAt(path: string): { collection: Collection; name: string; prefix: string } | undefined {
  const [content, folder = '', ...rest] = path.split('/');
  if (content !== 'content' || !FOLDERS.includes(folder)) return undefined;
  const [first = '', second] = rest;
  if (folder !== 'regios')
    return rest.length === 1 ? { collection: folder as Collection, name: first, prefix: '' } : undefined;
  if (second === undefined || rest.length > 2 || !ID_PATTERN.test(first)) return undefined;
  return second === REGION_FILE
    ? { collection: 'regios', name: `${first}.yaml`, prefix: '' }
    : { collection: 'lokaal', name: second, prefix: `${first}/` };
}

/** The entry at a path; undefined where no content type has a file of that name. */
export function entryAt(path: string): Entry | undefined {
  const place = placeAt(path);
  if (!place) return undefined;
  const ending = `.${collections[place.collection].format}`;
  const id = place.name.slice(0, -ending.length);
  const isPlain = place.name.endsWith(ending) && ID_PATTERN.test(id);
  return isPlain ? { collection: place.collection, id: `${place.prefix}${id}` } : undefined;
}
