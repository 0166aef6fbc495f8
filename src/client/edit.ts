/** The edit page: chooses what to open, and opens it. The first import must stay first. */
import './edit/jitless.ts';
import { ID_PATTERN } from '../../schemas/fields.ts';
import type { Surroundings } from '../edit/surroundings.ts';
import { edit } from './edit/editor.ts';
import type { Settings } from './edit/delivery.ts';
import { CannotOpen, type Opened, openNew, openPublished, openReceived } from './edit/opened.ts';
import { keptDraft } from './edit/store.ts';

const root = document.querySelector<HTMLElement>('[data-bewerken]');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { repository, redactieMail } = root.dataset;
  const settings: Settings = { repository: repository || undefined, redactieMail: redactieMail || undefined };
  const vandaag = new Date().toLocaleDateString('sv-SE');
  const choose = document.querySelector<HTMLElement>('[data-kiezen]');
  const wrong = document.querySelector<HTMLElement>('[data-mislukt]');
  const around = await surroundings().catch(() => undefined);
  if (!around) {
    if (wrong) wrong.textContent = UNREACHABLE;
    return;
  }
  const known = Object.keys(around.organisaties);
  const query = new URLSearchParams(location.search);

  const open = async (opening: () => Opened | Promise<Opened>) => {
    if (wrong) wrong.textContent = '';
    try {
      const opened = await opening();
      const naam = String((opened.inhoud.data as { naam?: unknown }).naam ?? opened.id);
      setTitle(`${opened.nieuw ? 'Nieuw profiel' : 'Profiel bewerken'}: ${naam}`);
      if (choose) choose.hidden = true;
      edit(root, opened, around, settings, vandaag);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      if (wrong) wrong.textContent = error.message;
      wrong?.focus();
    }
  };
  const address = (name: string, id: string) =>
    history.replaceState(null, '', `?${name}=${encodeURIComponent(id)}`);

  offerNew(known, (id, naam) => {
    address('nieuw', id);
    void open(() => openNew(id, naam, vandaag));
  });
  offerFile((file) =>
    open(async () => {
      const opened = await openReceived(file, known, vandaag);
      if (
        keptDraft(opened.id) &&
        !confirm(
          'Je was zelf al met dit profiel bezig in deze browser. Wil je dat vervangen door dit bestand?',
        )
      )
        throw new CannotOpen('Het bestand is niet geopend; je eigen wijzigingen staan er nog.');
      address(opened.nieuw ? 'nieuw' : 'organisatie', opened.id);
      return opened;
    }),
  );

  const organisatie = query.get('organisatie');
  const nieuw = query.get('nieuw');
  if (organisatie !== null)
    await open(() => {
      if (known.includes(organisatie)) return openPublished(organisatie);
      throw new CannotOpen(
        `Er is geen profiel met de naam “${organisatie.slice(0, 60)}”. Kies hieronder een organisatie.`,
      );
    });
  else if (nieuw && ID_PATTERN.test(nieuw) && !known.includes(nieuw))
    await open(() => openNew(nieuw, around.verwacht[nieuw] ?? '', vandaag));
  root.dataset['begonnen'] = '';
}

const UNREACHABLE = 'Het formulier kon niet laden. Kijk of je internet hebt en laad de pagina opnieuw.';

async function surroundings(): Promise<Surroundings> {
  const response = await fetch('/bewerken/inhoud.json');
  return (await response.json()) as Surroundings;
}

function setTitle(title: string): void {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = title;
  document.title = `${title} · Kennismaken`;
}

/** A new profile begins with its name; the address follows from it. */
function offerNew(known: readonly string[], begin: (id: string, naam: string) => void): void {
  const form = document.querySelector<HTMLFormElement>('[data-nieuw]');
  const said = form?.querySelector<HTMLElement>('[role=alert]');
  const input = form?.querySelector('input');
  if (!form || !said || !input) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const naam = input.value.trim();
    const id = idFrom(naam);
    said.textContent =
      id === ''
        ? 'Vul de naam van de organisatie in.'
        : known.includes(id)
          ? 'Dit profiel is er al. Kies het hierboven in de lijst.'
          : '';
    if (said.textContent === '') begin(id, naam);
    else input.focus();
  });
}

function idFrom(naam: string): string {
  const letters = naam.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

function offerFile(received: (file: File) => void): void {
  const input = document.querySelector<HTMLInputElement>('[data-ontvangen]');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) received(file);
  });
}
