import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../../src/check/personal/tracking.ts';

const A = 'https://voorbeeld.nl/a';

describe('an address without what follows people', () => {
  test.each([
    [`${A}?utm_source=x`, A],
    [`${A}?utm_source=x#kop`, `${A}#kop`],
    [`${A}?id=1&utm_source=x&b=2`, `${A}?id=1&b=2`],
    [`${A}?id=1&amp;fbclid=x&amp;b=2`, `${A}?id=1&b=2`],
    [`${A}?UTM_Source=x`, A],
    [`${A}?%75tm_source=x`, A],
    [`${A}#utm_source=x`, A],
    [`${A}?gclid=x&gbraid=y&msclkid=z`, A],
    [`${A}?mc_cid=x&mc_eid=y`, A],
    [`${A}?_hsenc=x&_hsmi=y`, A],
    [`${A}?igshid=x`, A],
    [`${A}?pk_campaign=x&mtm_source=y`, A],
    ['https://www.youtube.com/watch?v=abc&si=def', 'https://www.youtube.com/watch?v=abc'],
    ['https://open.spotify.com/show/abc?si=def', 'https://open.spotify.com/show/abc'],
    ['https://x.com/politie/status/1?s=20&t=abc', 'https://x.com/politie/status/1'],
    [
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${A}?id=1&utm_source=x`)}&data=05`,
      `${A}?id=1`,
    ],
    [`https://www.google.com/url?sa=t&url=${encodeURIComponent(A)}&ved=x`, A],
    [`https://www.google.nl/url?q=${encodeURIComponent(A)}&sa=D`, A],
    [`https://l.facebook.com/l.php?u=${encodeURIComponent(`${A}?fbclid=x`)}&h=y`, A],
  ])('%s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
    expect(cleanAddress(clean)).toBe(clean);
  });
});

describe('keeps what chooses a page, byte for byte', () => {
  test.each([
    A,
    `${A}?`,
    `${A}?id=1&b=2&&c`,
    `${A}?si=1&s=2&t=3&feature=x`,
    `${A}?formdata%5Bfilter%5D%5Bdmy%5D=1&return_uri=%2Fa`,
    `${A}?q=%E0%A4%A`,
    `${A}?ctx=8c2c&id=ECLI:NL:PHR:2018:923&amp;b=2`,
    `${A}#artikel=3`,
    `${A}?url=https://voorbeeld.nl/b`,
    'https://www.google.com/maps?q=Enschede',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.youtube.com/watch?v=abc&t=30',
    'www.voorbeeld.nl',
    '',
  ])('%s', (address) => {
    expect(cleanAddress(address)).toBe(address);
  });
});
