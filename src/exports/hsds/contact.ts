/** How an organisation is reached. A profile also names numbers of others ("bel 112"); a bare list of numbers would lose whose they are. */
import { BEREIKBAARHEID, KANAAL_DOELEN } from '../../../schemas/choices.ts';
import type { Location, Phone, Website } from '../../../schemas/hsds.ts';
import type { Kanaal, Organisatie } from '../../../schemas/index.ts';
import { type Content, nameOf } from '../../model/content.ts';
import { hsdsId } from './ids.ts';

/** Per organisation, its own numbers and the channels behind each. */
export type OwnNumbers = ReadonlyMap<string, ReadonlyMap<string, readonly Kanaal[]>>;

/**
 * A number that only one profile names is its own; one that more profiles name belongs to whose name the channel bears,
 * and else to nobody here. What is for direct danger is never an own number.
 */
export function ownNumbers(content: Content): OwnNumbers {
  const calls = [...content.organisaties].flatMap(([id, { inschakelen }]) =>
    (inschakelen?.kanalen ?? []).flatMap((kanaal) =>
      kanaal.soort === 'telefoon' && kanaal.waarde ? [{ id, kanaal, number: kanaal.waarde }] : [],
    ),
  );
  const namedBy = new Map<string, Set<string>>();
  for (const { id, number } of calls) namedBy.set(number, (namedBy.get(number) ?? new Set()).add(id));
  const isOwn = ({ id, kanaal, number }: (typeof calls)[number]) =>
    kanaal.doel !== 'acuut' &&
    (namedBy.get(number)?.size === 1 || (kanaal.naam ?? '').includes(nameOf(content, id)));
  const own = Map.groupBy(calls.filter(isOwn), ({ id }) => id);
  return new Map(
    [...own].map(([id, calls]) => [
      id,
      new Map(
        [...Map.groupBy(calls, ({ number }) => number)].map(([number, calls]) => [
          number,
          calls.map(({ kanaal }) => kanaal),
        ]),
      ),
    ]),
  );
}

/** The numbers of an organisation. */
export function phonesOf(numbers: OwnNumbers, id: string): Phone[] {
  return [...(numbers.get(id) ?? [])].map(([number, kanalen]) => ({
    id: hsdsId('phone', id, number),
    organization_id: hsdsId('organization', id),
    number,
    type: 'voice',
    description: describeChannels(kanalen),
  }));
}

/**
 * The lines that are open day and night. The hours are those of the line, hence of a (virtual) place: they say nothing
 * about when the organisation does its other work. Other hours have no times in the content, only words.
 */
export function locationsOf(numbers: OwnNumbers, id: string): Location[] {
  return phonesOf(numbers, id).flatMap((phone) => {
    const kanalen = numbers.get(id)?.get(phone.number) ?? [];
    if (!kanalen.every(({ wanneer }) => wanneer === 'dag-en-nacht')) return [];
    const location_id = hsdsId('location', id, phone.number);
    return [
      {
        id: location_id,
        organization_id: phone.organization_id,
        location_type: 'virtual' as const,
        name: kanalen[0]?.naam ?? phone.number,
        phones: [phone],
        schedules: [
          {
            id: hsdsId('schedule', id, phone.number),
            location_id,
            freq: 'WEEKLY' as const,
            byday: 'MO,TU,WE,TH,FR,SA,SU' as const,
            // The specification's own way to say: all day.
            opens_at: '00:00' as const,
            closes_at: '23:59' as const,
            description: BEREIKBAARHEID['dag-en-nacht'],
          },
        ],
      },
    ];
  });
}

/** The websites, forms and chats that a profile names; the label says whose they are. */
export function websitesOf(id: string, { inschakelen }: Organisatie): Website[] {
  const named = Map.groupBy(inschakelen?.kanalen ?? [], (kanaal) =>
    ['website', 'formulier', 'chat'].includes(kanaal.soort) ? kanaal.waarde : undefined,
  );
  return [...named].flatMap(([url, kanalen]) =>
    url === undefined
      ? []
      : [
          {
            id: hsdsId('url', id, url),
            organization_id: hsdsId('organization', id),
            label: describeChannels(kanalen),
            url,
          },
        ],
  );
}

/** Channels that lead to the same number or address: for what, whose, and when. */
function describeChannels(kanalen: readonly Kanaal[]): string {
  const byWords = Map.groupBy(kanalen, ({ naam, wanneer, toelichting }) =>
    [naam, `(${BEREIKBAARHEID[wanneer]}).`, toelichting].filter(Boolean).join(' '),
  );
  return [...byWords]
    .map(([words, same]) => `${same.map(({ doel }) => KANAAL_DOELEN[doel]).join('; ')}: ${words}`)
    .join(' ');
}
