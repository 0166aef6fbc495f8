import type { APIRoute } from 'astro';

/** Lets a browser add this site to its search engines. Only linked where the address of the site is known. */
export const GET: APIRoute = ({ site }) => {
  const address = new URL('/zoeken/', site ?? 'http://localhost:4321').href;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Kennismaken</ShortName>
  <Description>Wie kan wat in zorg en veiligheid?</Description>
  <Language>nl</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${address}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};
