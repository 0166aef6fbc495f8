import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../../content.ts';
import { makeLookup } from '../../model/pair/lookup.ts';
import { seatOf, type Seat } from '../../model/table/seat.ts';

interface Props {
  seat: Seat;
}

// Only national profiles sit at a table; what is local adds no files here.
export const getStaticPaths = (async () => {
  const content = await loadContent();
  const lookup = makeLookup(content);
  return [...content.organisaties.keys()].map((organisatie) => ({
    params: { organisatie },
    props: { seat: seatOf(lookup, organisatie) },
  }));
}) satisfies GetStaticPaths;

/** One organisation, fetched when it is chosen. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.seat);
