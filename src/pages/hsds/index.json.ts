import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { rootFile } from '../../exports/hsds/files.ts';

export const GET: APIRoute = async () => Response.json(rootFile(await loadEdition()));
