import type { APIRoute } from 'astro';
import { iconSvg } from '../images/bitmap.ts';

export const GET: APIRoute = () => new Response(iconSvg(32));
