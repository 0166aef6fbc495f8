import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { servicesFile, workshopOf } from '../../exports/hsds/files.ts';

export const GET: APIRoute = async () => Response.json(servicesFile(workshopOf(await loadEdition())));
