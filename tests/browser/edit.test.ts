import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { openSite, type Site } from '../helpers/browser.ts';
import { downloaded, field, openForm as openFormOn, settled } from '../helpers/edit-form.ts';

const root = resolve(import.meta.dirname, '../..');
const source = (id: string) => readFileSync(join(root, 'content/organisaties', `${id}.mdx`), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the form on this site. */
const openForm = (...how: Parameters<typeof openFormOn> extends [Site, ...infer Rest] ? Rest : never) =>
  openFormOn(site, ...how);

/** The machine that runs this may be busy. */
const eventually = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

const changedLines = (patch: string) =>
  patch
    .slice(patch.indexOf('\n@@'))
    .split('\n')
    .filter((line) => /^[+-]/.test(line) && line !== '-- ');

test('one answer is changed with only the keyboard, and the patch touches only what changed', async () => {
  const { page, complaints } = await openForm();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.locator('#spring').focus();
  await page.keyboard.type('op huisbezoek');
  await press('Tab', 'Enter');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('voorwaarden');
  const letOp = field(page, 'kan.huisbezoek.letOp');
  for (
    let tabs = 0;
    tabs < 40 && !(await letOp.evaluate((each) => each === document.activeElement));
    tabs += 1
  )
    await press('Tab');
  await press('Control+a');
  await page.keyboard.type('Bel eerst.');
  await settled(page, '1');
  expect(await page.locator('.changes').innerText()).toContain('Bel eerst.');
  const { name, text } = await downloaded(page, /Voor git/);
  expect(name).toBe('woningcorporatie.patch');
  const dateChanges = source('woningcorporatie').includes(
    `bewerkt: ${new Date().toLocaleDateString('sv-SE')}`,
  )
    ? 0
    : 2;
  expect(changedLines(text)).toHaveLength(2 + dateChanges);
  expect(text).toContain('+    letOp: Bel eerst.');
  expect(complaints).toEqual([]);
});

test('without a change the file is the published one, byte for byte', async () => {
  const { page } = await openForm();
  const shut = page.locator('.section:not([open]) > summary');
  while ((await shut.count()) > 0) await shut.first().click();
  await field(page, 'naam').fill('Iets anders');
  await field(page, 'naam').fill('Woningcorporatie');
  await page.waitForTimeout(800);
  expect(await page.locator('.hand-over').innerText()).toContain('Je hebt nog niets veranderd');
});

test('an error stands at its field in the words of the check, and in a list that leads there', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#kan.huisbezoek');
  await page.locator('[id="kan.huisbezoek"]').getByLabel('Kan niet').check();
  const omdat = field(page, 'kan.huisbezoek.omdat');
  const words =
    'kan.huisbezoek.omdat ontbreekt. Waarom het niet kan, zodat een ander het niet nog eens hoeft te vragen.';
  await page.getByRole('heading', { name: 'Dit moet nog kloppen' }).waitFor();
  expect(await omdat.getAttribute('aria-invalid')).toBe('true');
  const described = (await omdat.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const message = page.locator(`[id="${described.at(-1)}"]`);
  expect(await message.innerText()).toContain(words);
  expect(await message.innerText()).toContain('Schrijf bijvoorbeeld: omdat:');
  expect(await page.locator('.hand-over').innerText()).toContain('Er moet nog één ding kloppen');
  await page.locator('#spring').focus();
  await page.getByRole('link', { name: words }).click();
  expect(await omdat.evaluate((each) => each === document.activeElement)).toBe(true);
  await omdat.fill('Wij komen niet aan huis.');
  await eventually(() => omdat.getAttribute('aria-invalid')).toBe(null);
  expect(await page.getByRole('heading', { name: 'Dit moet nog kloppen' }).count()).toBe(0);
});

test('what was just added is given time before it is called wrong', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#misverstanden');
  await page.getByRole('button', { name: 'Toevoegen: Misverstand' }).click();
  await page.getByRole('heading', { name: 'Dit moet nog kloppen' }).waitFor();
  const last = page.locator('[id="misverstanden"] > .items > li').last();
  expect(await last.locator('.message').count()).toBe(0);
  await page.locator('#spring').focus();
  await eventually(() => last.locator('.message.fout').count()).toBeGreaterThan(0);
});

test('items of a list are added, moved and taken away, and the cursor stays with them', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#ookBekendAls');
  const list = page.locator('[id="ookBekendAls"]');
  const values = () =>
    list.locator('input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const before = await values();
  await list.getByRole('button', { name: /^Toevoegen/ }).click();
  await page.keyboard.type('proefnaam');
  const number = before.length + 1;
  expect(await values()).toEqual([...before, 'proefnaam']);
  await list.getByRole('button', { name: `Andere naam ${number} omhoog` }).press('Enter');
  expect(await focused(page)).toBe(`Andere naam ${number - 1} omhoog`);
  expect((await values()).at(-2)).toBe('proefnaam');
  expect(await page.locator('.visually-hidden[role=status]').allInnerTexts()).toContain(
    `Andere naam ${number} staat nu op plaats ${number - 1} van ${number}`,
  );
  await list.getByRole('button', { name: `Weghalen: Andere naam ${number - 1}` }).press('Enter');
  expect(await focused(page)).toBe(`Weghalen: Andere naam ${number - 1}`);
  expect(await values()).toEqual(before);
});

test('a change is undone by itself, and the other changes stay', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#naam');
  await field(page, 'naam').fill('Andere naam');
  await field(page, 'kern').fill('Iets heel anders.');
  await eventually(() => page.locator('.changes > li').count()).toBe(2);
  await page.locator('.changes > li', { hasText: 'Andere naam' }).getByRole('button').click();
  await eventually(() => page.locator('.changes > li').count()).toBe(1);
  expect(await field(page, 'naam').inputValue()).toBe('Woningcorporatie');
  expect(await field(page, 'kern').inputValue()).toBe('Iets heel anders.');
});

test('an answer of another kind keeps what both kinds have, also when someone comes back', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#kan.huisbezoek');
  const question = page.locator('[id="kan.huisbezoek"]');
  const letOp = await field(page, 'kan.huisbezoek.letOp').inputValue();
  expect(letOp).not.toBe('');
  await question.getByLabel('Kan niet').check();
  expect(await field(page, 'kan.huisbezoek.letOp').inputValue()).toBe(letOp);
  await question.getByLabel('Onder voorwaarden').check();
  await settled(page, '0');
});

test('a draft survives a reload, is said to be there, and can be thrown away', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#kern');
  await field(page, 'kern').fill('Nog niet af.');
  await page.reload();
  await page.getByText('Je was hier al bezig').waitFor();
  await eventually(() => page.locator('.changes').innerText()).toContain('Nog niet af.');
  expect(await field(page, 'kern').inputValue()).toBe('Nog niet af.');
  await page.getByRole('button', { name: 'Weggooien en opnieuw beginnen' }).click();
  await settled(page, '0');
  await page.reload();
  await settled(page, '0');
  expect(await page.getByText('Je was hier al bezig').count()).toBe(0);
});

test('a draft on an older version of the profile says so, and what someone else changed meanwhile', async () => {
  const { page } = await openForm('?organisatie=woningcorporatie#kern');
  await page.evaluate(() =>
    localStorage.setItem(
      'kennismaken-concept-woningcorporatie',
      JSON.stringify({
        basis: 'oud',
        wijzigingen: [
          { pad: ['naam'], was: 'Woningcorporatie', wordt: 'Nieuwe naam' },
          { pad: ['kern'], was: 'Wat er vroeger stond.', wordt: 'Wat ik wilde.' },
        ],
      }),
    ),
  );
  await page.evaluate(() => history.replaceState(null, '', '/bewerken/?organisatie=woningcorporatie#naam'));
  // Leaving the page keeps the draft of that moment; here it must be the older one.
  await page.evaluate(() =>
    addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  const kept = await page.evaluate(() => localStorage.getItem('kennismaken-concept-woningcorporatie'));
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate(
    (value) => localStorage.setItem('kennismaken-concept-woningcorporatie', value ?? ''),
    kept,
  );
  await page.goto(`${site.origin}/bewerken/?organisatie=woningcorporatie#naam`);
  await page.getByText('Het profiel op de site is intussen veranderd').waitFor();
  expect(await field(page, 'naam').inputValue()).toBe('Nieuwe naam');
  expect(await page.locator('.notices').innerText()).toContain('“Wat ik wilde.”');
});

test('the form works where nothing may be stored, and warns before leaving', async () => {
  const { page, complaints } = await openForm('?organisatie=woningcorporatie#kern');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await field(page, 'kern').fill('Niet te bewaren.');
  await settled(page, '1');
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  expect(complaints).toEqual([]);
});

test('a link beside an answer opens that answer in the form', async () => {
  const { page } = await site.open('/organisaties/woningcorporatie/antwoorden/');
  const link = page.getByRole('link', { name: 'Stel een wijziging voor bij: huisbezoek', exact: true });
  expect(await link.getAttribute('href')).toBe('/bewerken/?organisatie=woningcorporatie#kan.huisbezoek');
  await link.click();
  await settled(page, '0');
  expect(await page.locator('[id="kan.huisbezoek"]').getAttribute('open')).not.toBeNull();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
    'kan.huisbezoek.antwoord',
  );
  await page.goBack();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.edit:visible').count()).toBe(0);
});

test('the reader in its own thread needs no evaluation of code, so a policy for every file of the site holds', async () => {
  const { page, complaints } = await site.open('/404.html');
  await page.route(/edit-reader/, async (route) => {
    const response = await route.fetch();
    const telling =
      "addEventListener('securitypolicyviolation', ({ blockedURI }) => console.error(blockedURI));";
    const headers = {
      ...response.headers(),
      'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'",
    };
    await route.fulfill({ response, headers, body: telling + (await response.text()) });
  });
  complaints.length = 0;
  await page.goto(`${site.origin}/bewerken/?organisatie=woningcorporatie#kan.huisbezoek`);
  await settled(page, '0');
  await page.locator('[id="kan.huisbezoek"]').getByLabel('Kan niet').check();
  await page.getByRole('heading', { name: 'Dit moet nog kloppen' }).waitFor();
  expect(complaints).toEqual([]);
});

describe('a received file', () => {
  const receive = async (name: string, text: string) => {
    const visit = await openForm('');
    await visit.page.locator('[data-begonnen]').waitFor({ state: 'attached' });
    await visit.page
      .locator('[data-ontvangen]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    return visit;
  };

  test('with a whole profile shows what differs from the published one', async () => {
    const { page } = await receive(
      'woningcorporatie (1).mdx',
      source('woningcorporatie').replace(/^kern: .*$/m, 'kern: Ontvangen tekst.'),
    );
    await eventually(() => page.locator('.changes').innerText()).toContain('Ontvangen tekst.');
    expect(page.url()).toContain('?organisatie=woningcorporatie');
  });

  test('with only changes is put in the form, and comes out the same', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kern');
    await field(page, 'kern').fill('Heen en weer.');
    await settled(page, '1');
    const { name, text } = await downloaded(page, 'Alleen de wijzigingen');
    expect(name).toBe('woningcorporatie.voorstel.yaml');
    const { page: other, complaints } = await receive(name, text);
    await eventually(() => other.locator('.changes').innerText()).toContain('Heen en weer.');
    expect((await downloaded(other, 'Alleen de wijzigingen')).text).toBe(text);
    expect(complaints).toEqual([]);
  });

  test('that cannot be read is refused in words', async () => {
    const { page } = await receive('woningcorporatie.voorstel.yaml', 'profiel: [');
    await eventually(() => page.locator('[data-mislukt]').innerText()).not.toBe('');
    expect(await page.locator('[data-kiezen]').isVisible()).toBe(true);
  });
});

test('an address of a profile that is not there says so, and shows the list', async () => {
  const { page } = await site.open('/bewerken/?organisatie=bestaat-niet');
  await eventually(() => page.locator('[data-mislukt]').innerText()).toContain('bestaat-niet');
  expect(await page.getByRole('link', { name: 'Woningcorporatie' }).isVisible()).toBe(true);
});

test('a new profile begins with a name, and becomes a whole new file', async () => {
  const { page, complaints } = await openForm('');
  await page.locator('[data-begonnen]').waitFor({ state: 'attached' });
  await page.locator('#nieuwe-naam').fill('Bureau Halt Zuid');
  await page.keyboard.press('Enter');
  await page.locator('[data-bewerken][data-klaar]').waitFor({ state: 'attached' });
  expect(page.url()).toContain('?nieuw=bureau-halt-zuid');
  await page.locator('[data-velden~="naam"] > summary').click();
  await field(page, 'kern').fill('Een proef.');
  await field(page, 'thema').selectOption('hulp-en-opvang');
  await eventually(() => page.locator('.edit-bar').innerText()).not.toContain('fout');
  const { name, text } = await downloaded(page, /Het hele bestand/);
  expect(name).toBe('bureau-halt-zuid.mdx');
  expect(text).toMatch(/^---\nnaam: Bureau Halt Zuid\nkern: Een proef\.\nthema: hulp-en-opvang\nbeheer:\n/);
  expect(text).toContain('## Als zij het anders zien');
  expect(complaints).toEqual([]);
});

test('confirming asks for a function, never a name, and moves the review date', async () => {
  const { page } = await openForm();
  await page.getByText('Dit klopt nog: het profiel bevestigen').click();
  await page.getByRole('button', { name: 'Dit klopt nog' }).click();
  expect(await page.getByRole('alert').filter({ hasText: 'Vul je functie' }).count()).toBe(1);
  await page.getByLabel('Je functie').fill('Beleidsadviseur');
  await page.getByRole('button', { name: 'Dit klopt nog' }).click();
  await eventually(() => page.locator('.changes').innerText()).toContain('Beleidsadviseur, Woningcorporatie');
  await page.locator('[data-velden="beheer"] > summary').click();
  expect(await field(page, 'beheer.status').inputValue()).toBe('bevestigd');
});

test('the text is shown as on the page, and nothing that is typed becomes markup', async () => {
  const { page, complaints } = await openForm('?organisatie=woningcorporatie#tekst');
  const preview = page.locator('.preview-body');
  await eventually(() => preview.locator('h2').count()).toBeGreaterThan(1);
  await field(page, 'tekst').fill(
    '## Het eerste contact\n\n**Vet** en <WieKan vraag="huisbezoek" />.\n\n## Als zij het anders zien\n\nX',
  );
  await eventually(() => preview.locator('strong').allInnerTexts()).toEqual(['Vet']);
  expect(await preview.getByRole('link', { name: 'huisbezoek' }).getAttribute('href')).toBe(
    '/wie-kan/huisbezoek/',
  );
  await field(page, 'tekst').fill('<img src=x onerror=alert(1)>');
  await eventually(() => preview.innerText()).toContain('nog niet te tonen');
  expect(await preview.locator('img').count()).toBe(0);
  expect(await page.locator('[id="tekst--melding"]').innerText()).toContain('Fout:');
  expect(complaints).toEqual([]);
});

describe('the hand-over', () => {
  const change = async (page: Page, text = 'Iets anders.') => {
    await field(page, 'kern').fill(text);
    await settled(page, '1');
  };
  const WITH = {
    repository: 'https://github.com/voorbeeld/kennismaken',
    'redactie-mail': 'redactie@voorbeeld.nl',
  };

  test('without a repository offers only files, and says why', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kern');
    await change(page);
    const words = await page.locator('.hand-over').innerText();
    expect(words).toContain('Deze site heeft geen adres waar wijzigingen heen gaan');
    expect(words).toContain('Stuur dit bestand naar wie deze site aanbiedt');
    expect(
      await page
        .locator('[data-manier]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['manier'])),
    ).toEqual(['downloaden']);
  });

  test('with a repository proposes by default, with everything filled in and a warning above the button', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kern', {}, WITH);
    await change(page);
    const way = page.locator('[data-manier="voorstellen"]');
    expect(await way.innerText()).toContain(
      'Alles wat je hier doorgeeft, is meteen openbaar. Noem dus nooit een cliënt',
    );
    const address = new URL(
      (await way.getByRole('link', { name: 'Voorstellen' }).getAttribute('href')) ?? '',
    );
    expect(address.searchParams.get('profiel')).toBe('woningcorporatie');
    expect(address.searchParams.get('wijzigingen')).toContain('wordt: Iets anders.');
    const mail = await page.getByRole('link', { name: 'Mailen' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:redactie@voorbeeld\.nl\?/);
  });

  test('of more than fits in an address copies the changes and asks to paste them', async () => {
    const { page } = await openForm(
      '?organisatie=woningcorporatie#tekst',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      WITH,
    );
    await field(page, 'tekst').fill(
      `## Het eerste contact\n\n${'Een lange zin die telt, en die nog even doorgaat.\n\n'.repeat(200)}\n\n## Als zij het anders zien\n\nX`,
    );
    const copy = page.getByRole('button', { name: '1. Kopieer de wijzigingen' });
    await copy.click();
    await page.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('profiel: woningcorporatie');
    const empty = await page.getByRole('link', { name: '2. Open het formulier' }).getAttribute('href');
    expect(empty).not.toContain('wijzigingen=');
  });

  const answering = async (page: Page, content: string | undefined) => {
    await page.route('https://api.github.com/**', (route) =>
      content === undefined
        ? route.abort()
        : route.fulfill({
            json: { sha: '1'.repeat(40), content: Buffer.from(content).toString('base64') },
            headers: { 'access-control-allow-origin': '*' },
          }),
    );
    await page.getByText('Zelf een pull request maken').click();
    // Longer than the form waits before it judges: leaving a field must not close what was opened.
    await page.waitForTimeout(700);
    await page.getByRole('button', { name: 'Kopieer het nieuwe bestand' }).click();
  };
  const OPTIONS = { permissions: ['clipboard-read', 'clipboard-write'] };

  test('by hand puts the changes in the newest file when someone else was first', async () => {
    const { page, complaints } = await openForm('?organisatie=woningcorporatie#kern', OPTIONS, WITH);
    await change(page);
    await answering(
      page,
      source('woningcorporatie').replace('naam: Woningcorporatie', 'naam: Woningbouwvereniging'),
    );
    await page.getByText('Iemand heeft dit profiel intussen veranderd').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('naam: Woningbouwvereniging\nkern: Iets anders.');
    expect(complaints).toEqual([]);
  });

  test('by hand says which change no longer fits', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kern', OPTIONS, WITH);
    await change(page);
    await answering(page, source('woningcorporatie').replace(/^kern: .*$/m, 'kern: Van een ander.'));
    await page.getByText('Dit is intussen ook door een ander veranderd').waitFor();
    expect(await page.locator('[data-manier="zelf"]').innerText()).toContain('“Van een ander.”');
  });

  test('by hand goes on when GitHub cannot be reached', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kern', OPTIONS, WITH);
    await change(page);
    await answering(page, undefined);
    await page.getByText('Niet gelukt om te kijken').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('kern: Iets anders.');
    expect(await page.getByRole('link', { name: 'Open het bestand op GitHub' }).getAttribute('href')).toBe(
      'https://github.com/voorbeeld/kennismaken/edit/main/content/organisaties/woningcorporatie.mdx',
    );
  });
});

describe.each([
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'light', width: 1280 },
] as const)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  test('the form with every section open, an error and a preview is accessible and never scrolls sideways', async () => {
    const { page } = await openForm('?organisatie=woningcorporatie#kan.huisbezoek', {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.locator('[id="kan.huisbezoek"]').getByLabel('Kan niet').check();
    await page.getByRole('heading', { name: 'Dit moet nog kloppen' }).waitFor();
    const shut = page.locator('.section:not([open]) > summary');
    while ((await shut.count()) > 0) await shut.first().click();
    await page.locator('[data-velden="bronnen"] .fold summary').first().click();
    await eventually(() => page.locator('.preview .answers').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
  });
});
