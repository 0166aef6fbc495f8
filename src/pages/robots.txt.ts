import type { APIRoute } from 'astro';
import { robotsText } from '../exports/sitemap.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsText(site));
