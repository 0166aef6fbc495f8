import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEdition } from '../../../content.ts';
import { servicesById, workshopOf } from '../../../exports/hsds/files.ts';

export const getStaticPaths = (async () => {
  const services = servicesById(workshopOf(await loadEdition()));
  return [...services].map(([id, service]) => ({ params: { id }, props: { service } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['service']);
