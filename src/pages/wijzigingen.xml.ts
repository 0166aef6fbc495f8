import type { APIRoute } from 'astro';
import { loadChanges, loadEdition } from '../content.ts';
import { atomFeed } from '../exports/atom.ts';

export const GET: APIRoute = async () => new Response(atomFeed(await loadEdition(), await loadChanges()));
