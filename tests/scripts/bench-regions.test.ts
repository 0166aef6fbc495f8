import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileSource, regionSource, writeRegions } from '../../scripts/bench/scale/content-files.ts';
import { readNational } from '../../scripts/bench/scale/national.ts';
import { manyLocalProfiles, MOST_PROFILES, type National } from '../../scripts/bench/scale/regions.ts';
import { wordsOf, writer } from '../../scripts/bench/scale/sentences.ts';
import { markdownOf } from '../../scripts/bench/sites/markdown.ts';
import { checkContent, type Judgement } from '../../src/check/check.ts';
import { toText } from '../../src/check/report.ts';
import { layoutProblem } from '../../src/edit/layout.ts';
import { root } from '../helpers/content.ts';

const COUNT = 60;
let national: National;
let made: ReturnType<typeof manyLocalProfiles>;

beforeAll(() => {
  national = readNational(root);
  made = manyLocalProfiles(national, COUNT);
}, 90_000);

describe('made-up local profiles', () => {
  let project: string;
  let judgement: Judgement;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'verzonnen-'));
    cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
    rmSync(join(project, 'content/regios'), { recursive: true, force: true });
    writeRegions(project, made.regions, made.profiles);
    judgement = checkContent(project, '2026-11-22');
  }, 90_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('are all read, and the project’s own check has nothing to say about them', () => {
    expect(judgement.documents.all('lokaal')).toHaveLength(COUNT);
    expect(judgement.documents.all('regios')).toHaveLength(made.regions.length);
    expect(
      judgement.problems.filter(({ bestand }) => bestand.startsWith('content/regios/')).map(toText),
    ).toEqual([]);
  });

  test('stand in the one layout that content has', () => {
    const [profile] = made.profiles;
    const [region] = made.regions;
    expect(profile && layoutProblem('lokaal', 'x.mdx', profileSource(profile))).toBeUndefined();
    expect(region && layoutProblem('regios', 'x.yaml', regionSource(region))).toBeUndefined();
  });
});

test('a made-up profile is as long as a real local one: 6 kB of fields and 4 kB of text, give or take', () => {
  for (const profile of made.profiles) {
    const fields = profileSource(profile).length - profile.body.length;
    expect(fields).toBeGreaterThan(5000);
    expect(fields).toBeLessThan(7500);
    expect(profile.body.length).toBeGreaterThan(3000);
    expect(profile.body.length).toBeLessThan(5000);
    expect(Object.keys(profile.data.kan)).toHaveLength(16);
  }
});

test('the same seed gives the same bytes, another seed others, and more profiles change none', () => {
  const sources = (count: number, seed?: number) =>
    manyLocalProfiles(national, count, seed).profiles.map(profileSource);
  expect(sources(COUNT)).toEqual(made.profiles.map(profileSource));
  expect(sources(COUNT, 2)).not.toEqual(sources(COUNT));
  expect(sources(30)).toEqual(sources(COUNT).slice(0, 30));
});

test('each region has one of every national profile, and a name and municipalities that no other has', () => {
  const perRegion = national.organisaties.length;
  const { regions, profiles } = manyLocalProfiles(national, 4 * perRegion + 1);
  expect(regions).toHaveLength(5);
  expect(profiles.filter(({ regio }) => regio === regions[0]?.id).map(({ data }) => data.is)).toEqual(
    national.organisaties.map(({ id }) => id),
  );
  const names = regions.flatMap(({ naam, gemeenten }) => [naam, ...gemeenten]);
  expect(new Set(names).size).toBe(names.length);
});

test('there are places for more than ten thousand profiles', () => {
  expect(MOST_PROFILES(national.organisaties.length)).toBeGreaterThan(10_000);
  expect(MOST_PROFILES(1)).toBe(666);
});

describe('sentences', () => {
  test('are made of the words of the texts, without names, numbers and addresses', () => {
    expect(wordsOf(['De wijkagent van Twente belt 0800-2000, zie https://a.nl/b en b@c.nl.'])).toEqual([
      'wijkagent',
      'van',
      'belt',
      'zie',
      'en',
    ]);
  });

  test('are the same for the same seed and begin with a capital', () => {
    const text = writer(['gezin', 'één'], 7).sentences(3, 'Oosterdam');
    expect(text).toBe(writer(['gezin', 'één'], 7).sentences(3, 'Oosterdam'));
    expect(text).toMatch(/^(?:(?:Gezin|Één)(?: (?:gezin|één)){6,15}(?: in Oosterdam)?\. ?){3}$/);
  });

  test('choices are different ones, in their order', () => {
    const letters = [...'abcdefgh'];
    for (let seed = 0; seed < 20; seed += 1) {
      const some = writer([], seed).some(letters, 5);
      expect(new Set(some).size).toBe(5);
      expect(some).toEqual(some.toSorted());
    }
    expect(writer([], 1).some(letters, 99)).toEqual(letters);
    expect(() => writer([], 1).sentence()).toThrow('niets om uit te kiezen');
  });
});

describe('the same profile as plain Markdown', () => {
  test('says every sentence of the profile, in the words of the site', () => {
    const [profile] = made.profiles;
    if (!profile) throw new Error('geen profiel');
    const text = markdownOf(profile);
    const sentences = JSON.stringify(profile.data).match(/\p{Lu}[\p{L} ]{20,}\./gu) ?? [];
    expect(sentences.length).toBeGreaterThan(30);
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(text).toMatch(/^---\ntitle: ".+"\n---\n\n/);
    expect(text).toMatch(/\*\*: (?:Kan|Onder voorwaarden|Kan niet)\. /);
  });

  test('has no component that only this project knows', () => {
    for (const profile of made.profiles) expect(markdownOf(profile)).not.toMatch(/<\/?[A-Z]/);
  });
});
