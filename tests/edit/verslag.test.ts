import { expect, test } from 'vitest';
import { verslagOf } from '../../src/edit/verslag.ts';
import { profile } from '../helpers/reader.ts';

const PATH = 'content/organisaties/voorbeeld.mdx';
const bytes = (text: string) => new TextEncoder().encode(text);

test('of a file that was not read nobody knows whether it changed, so it is told', () => {
  const large = { reden: 'Dit bestand is te groot.' };
  const { profielen } = verslagOf(new Map([[PATH, large]]), new Map([[PATH, large]]));
  expect(profielen).toMatchObject([
    { onleesbaar: [{ versie: 'oud' }, { versie: 'nieuw' }], veranderingen: [] },
  ]);
});

test('an announced profile is called by its own name once it is there', () => {
  const announced = new Map([['content/verwacht/voorbeeld.yaml', bytes('naam: Volgt nog\n')]]);
  const { profielen, overig } = verslagOf(announced, new Map([[PATH, bytes(profile())]]));
  expect(profielen.map(({ naam }) => naam)).toEqual(['Voorbeeld']);
  expect(overig.map(({ zin }) => zin)).toEqual(['Verwacht profiel “Volgt nog”: weg.']);
});

test('the place of a profile in its file does not count: more facts above the text change no text', () => {
  const longer = profile({ front: 'zoekwoorden:\n  - voorbeeld' });
  const { profielen } = verslagOf(new Map([[PATH, bytes(profile())]]), new Map([[PATH, bytes(longer)]]));
  expect(profielen[0]?.veranderingen.map(({ zin }) => zin)).toEqual(['Zoekwoorden: erbij “voorbeeld”.']);
});
