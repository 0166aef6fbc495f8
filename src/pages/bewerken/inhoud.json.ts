/** What the edit form must know of everything but the profile it edits. */
import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { surroundingsOf } from '../../edit/surroundings.ts';

export const GET: APIRoute = async () => Response.json(surroundingsOf(await loadContent()));
