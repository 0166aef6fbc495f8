import type { APIRoute } from 'astro';
import { loadEdition } from '../../../content.ts';
import { questionsFile } from '../../../exports/api/questions.ts';

export const GET: APIRoute = async () => Response.json(questionsFile(await loadEdition()));
