/** Takes out of web addresses what only serves to follow people. */

/** Parameters that trace a click or a mail, at any site. */
const TRACKERS =
  /^(?:utm_\w*|mtm_\w*|pk_(?:campaign|kwd|keyword|source|medium|content|cid)|piwik_\w*|matomo_\w*|at_(?:medium|campaign|custom\d)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|igshid?|mc_[ce]id|ml_subscriber(?:_hash)?|mkt_tok|_hs\w*|__hs\w*|hsctatracking|oly_(?:anon|enc)_id|vero_id|wickedid|rb_clickid|srsltid|_ga|_gl|ref_src|trk|trkinfo|trackingid|nb_expid_meta|s_cid|cmpid|xtor|sc_src\w*|sfmc_\w*|dm_i|elqtrack\w*|pm_campaign|spm)$/i;

/** Parameters that trace only at these sites; elsewhere they may choose a page. */
const TRACKERS_AT: [site: RegExp, names: RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^(?:si|feature|pp)$/],
  [/(?:^|\.)(?:twitter|x)\.com$/, /^[st]$/],
  [/(?:^|\.)(?:facebook|instagram)\.com$/, /^(?:igsh|__tn__|__cft__.*|mibextid|rdid)$/],
];

/** Sites that stand between: mail programs and search engines lead by them to learn who clicks. */
const DETOURS: [site: RegExp, parameter: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'url'],
  [/^lm?\.(?:facebook|instagram)\.com\/l\.php$/, 'u'],
];

/** The address without what follows people; the rest stays as it was typed. */
export function cleanAddress(address: string): string {
  const [, start = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const [host = '', path = ''] = split(start.toLowerCase().replace(/^https?:\/\//, ''));
  const target = targetOf(host, path, query);
  if (target) return cleanAddress(target);
  const traces = (name: string) =>
    TRACKERS.test(name) || TRACKERS_AT.some(([site, names]) => site.test(host) && names.test(name));
  return start + without(query, traces) + (fragment.includes('=') ? without(fragment, traces) : fragment);
}

function split(address: string): [host: string, path: string] {
  const at = address.indexOf('/');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** Where a detour leads, if this is one. */
function targetOf(host: string, path: string, query: string): string | undefined {
  const targets = DETOURS.flatMap(([site, parameter]) =>
    site.test(host) || site.test(host + path)
      ? [new URLSearchParams(query.replaceAll('&amp;', '&')).get(parameter)]
      : [],
  );
  return targets.find((target) => target?.startsWith('https://')) ?? undefined;
}

/** A query or fragment without these parameters, and without its sign when nothing is left. */
function without(query: string, traces: (name: string) => boolean): string {
  if (query === '') return '';
  const parts = query.slice(1).split(/&amp;|&/);
  const kept = parts.filter((part) => !traces(decoded(part.split('=')[0] ?? '')));
  if (kept.length === parts.length) return query;
  return kept.length === 0 ? '' : `${query[0]}${kept.join('&')}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
