import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { organizationsFile } from '../../exports/hsds/files.ts';

export const GET: APIRoute = async () => Response.json(organizationsFile(await loadEdition()));
