/**
 * Made-up regions with local profiles, to see what the site costs when it grows: places that do not exist, sentences
 * that say nothing, and the shape and size of real ones. A profile is the same whatever the number of others.
 */
import type { Organisatie } from '../../../schemas/index.ts';
import { PLACES, placeName } from '../synthetic.ts';
import { localBody } from './local-body.ts';
import { type LocalData, localData } from './local-data.ts';
import { writer } from './sentences.ts';

/** What made-up profiles are made from: the real ones, the questions, and their words. */
export interface National {
  organisaties: readonly { id: string; data: Organisatie }[];
  vragen: readonly string[];
  /** With repeats: see `wordsOf`. */
  woorden: readonly string[];
}

export interface Region {
  id: string;
  naam: string;
  kern: string;
  gemeenten: string[];
}

export interface LocalProfile {
  regio: string;
  id: string;
  data: LocalData;
  body: string;
}

/** Municipalities of one region. */
const GEMEENTEN = 8;

/** More local profiles than this would give two places one name. */
export const MOST_PROFILES = (organisations: number): number =>
  Math.floor(PLACES / (GEMEENTEN + 1)) * organisations;

/** So many local profiles, one region full after the other: in each region one of every national profile. */
export function manyLocalProfiles(
  national: National,
  count: number,
  seed = 1,
): { regions: Region[]; profiles: LocalProfile[] } {
  const perRegion = national.organisaties.length;
  const regions = Array.from({ length: Math.ceil(count / perRegion) }, (_, number) => regionOf(number));
  const profiles = Array.from({ length: count }, (_, number) => {
    const region = regions[Math.floor(number / perRegion)] as Region;
    const parent = national.organisaties[number % perRegion] as National['organisaties'][number];
    const write = writer(national.woorden, seed * 1_000_003 + number);
    return {
      regio: region.id,
      id: parent.id,
      data: localData(write, { national, parent, region }),
      body: localBody(write, { national, parent, region }),
    };
  });
  return { regions, profiles };
}

function regionOf(number: number): Region {
  const [naam = '', ...gemeenten] = Array.from({ length: GEMEENTEN + 1 }, (_, index) =>
    placeName(number * (GEMEENTEN + 1) + index),
  );
  return {
    id: naam.toLowerCase().replaceAll(' ', '-'),
    naam,
    kern: `De gemeenten rond ${naam}, samen in één regio.`,
    gemeenten,
  };
}
