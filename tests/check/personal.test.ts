import { describe, expect, test } from 'vitest';
import { judgeText } from '../helpers/personal.ts';

/** What is found in a text: the rule (with `?` where it only asks), and the text with marks around what was found. */
function found(text: string): [rule: string, marked: string][] {
  return judgeText({ body: text }).map(({ regelId, ernst, kolom, gevonden = '' }) => [
    `${regelId}${ernst === 'let-op' ? '?' : ''}`,
    `${text.slice(0, kolom - 1)}«${text.slice(kolom - 1, kolom - 1 + gevonden.length)}»${text.slice(kolom - 1 + gevonden.length)}`,
  ]);
}

describe('leaves alone what organisations write', () => {
  test.each([
    'Bel 112 bij direct gevaar, en 0900-8844 zonder spoed.',
    'Bel Veilig Thuis Twente: 0800-2000, dag en nacht.',
    'Gevaar binnen een gezin? Bel vandaag Veilig Thuis, 0800-2000, dag en nacht.',
    'Is het niet acuut? Bel 0800-1205, het Landelijk Meldpunt Zorgwekkend Gedrag.',
    'Denk je aan zelfmoord? Bel 113 of 0800-0113, gratis en anoniem.',
    'Het Centrum Seksueel Geweld, 0800-0188, liefst binnen zeven dagen.',
    'Geldzorgen? Bel Geldfit, 0800-8115, ook als je zelf niet de schulden hebt.',
    'Bel de gemeente op 14 053, of 14 0523 als je in Hardenberg woont.',
    'Het secretariaat van de rechtbank is bereikbaar op 088 361 10 00.',
    'Bel 053-487 65 43 of (053) 487 65 43; van buiten Nederland +31 53 487 65 43.',
    'Het Slachtofferloket Oost-Nederland: 088-699 11 11.',
    'Het Pieter Baan Centrum, 088-071 0000, onderzoekt alleen in opdracht van de rechter.',
    'Het Dr. Leo Kannerhuis is te bereiken op 088-358 4200.',
    'Jeroen Bosch Ziekenhuis, spoedpost 073-553 2000.',
    'Bel het Willem Arntsz Huis op 030-230 8888.',
    'De praktijk zit aan de Anna van Burenlaan 12; bel 053-487 65 43.',
    'Wij zitten aan het Mr. Visserplein 4, telefoon 020-123 4567.',
    'Bel Stichting Jan Arends, 020-123 4567.',
    'Bel het O.M. Het nummer is 088-699 11 11.',
    'Vraag naar de aandachtsfunctionaris: 053-487 65 43.',
    'Bel de officier van dienst via de meldkamer, 0900-8844.',
    'Contactpersoon: de wijkverpleegkundige van Buurtzorg, 0900-6906906.',
    'Vraag naar de dienstdoende psychiater van Mediant: 053-475 57 55.',
    'Bel het Zorg- en Veiligheidshuis Twente (053-487 65 43) en vraag naar de procesregisseur.',
    'Mail naar info@halt.nl of meldingen.noord@voorbeeld.nl.',
    'Mail naar aanmelden@voorbeeld.nl, of naar wijkteam-zuid@voorbeeld.nl.',
    'Vragen over gegevens: fg@voorbeeld.nl of privacy@voorbeeld.nl.',
    'De griffie leest mee op e-loket@voorbeeld.nl en poststuk gaat naar postbus@voorbeeld.nl.',
    'M@ZL is een aanpak van schoolverzuim. De jeugdarts werkt ermee.',
    'De regel staat in artikel 7.3.11 lid 2 en artikel 7.3.17 van de Jeugdwet.',
    'Zie artikel 4.1.1 lid 2 en 3 Wmo 2015, en artikel 5.1.6.',
    'De looptijd was 2015-2016, en daarna 2017-2018 en 2019.',
    'Op 1 januari 2015 ging het samen met het SHG op in Veilig Thuis.',
    'De stand van 31-12-2023 is 25 organisaties, die van 2024-12-31 is 26.',
    'Ingeschreven bij de KvK onder 12345672.',
    'Het KvK-nummer is 12345672 en het RSIN is 123456782.',
    'De AGB-code is 12345672, en het btw-nummer NL123456782B01.',
    'Het kost € 123.456.782 per jaar, oftewel 12.345.672 euro per regio.',
    'Er wonen 12.345.672 mensen in dat gebied, en 17 miljoen in heel Nederland.',
    'Kamerstuk 31839, nr. 876, en Kamerstukken II 2019/20, 35428, nr. 3.',
    'De pagina noemt een wijziging (kamerdossier 35936) die nog niet was afgerond.',
    'De uitspraak is ECLI:NL:RBMNE:2024:7499, over artikel 14c Sr.',
    'Wet BWBR0035362 geldt sinds 2015-01-01 en regelt dit.',
    'Vraag bij je melding een bevestiging, een zaaknummer en een beldag.',
    'Het zaaknummer, de datum van de zitting en in welke rol jij erbij bent.',
    'Naam, geboortedatum, adres, huisarts, zorgverzekeraar en een contactpersoon.',
    'Wie geboren is vóór 1 januari 1955 heeft al AOW.',
    'Dit geldt voor wie geboren is na 31-12-2007.',
    'Een kind dat na 1-1-2015 geboren is, valt onder de nieuwe regels.',
    'Geboortedatum en adres zijn nodig. Vanaf 1-1-2026 ook het telefoonnummer.',
    'Een baby die net geboren is, gaat eerst naar de kraamafdeling. Bel 14 053.',
    'Vraag de geboortedatum (dd-mm-jjjj) en de postcode.',
    '"Mevrouw vindt het goed dat u met mij praat" maakt van een stroef gesprek een kort gesprek.',
    'De heer of mevrouw die je spreekt, belt je binnen twee werkdagen terug.',
    'Uitgever: Advocatenkantoor mr. Groenewoud.',
    'Lees de [uitspraak](https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBMNE:2024:7499).',
    'Lees [de brief](https://www.tweedekamer.nl/kamerstukken/detail?did=2025D22583&id=2025Z09828).',
    'Lees [het bericht](https://www.dji.nl/nieuws/2023/071223_nieuwe-informatie?page=2&sorteer=si).',
    'Zie [dit nummer](https://voorbeeld.nl/0612345678/123456782) van het blad.',
    'Volg ons op [LinkedIn](https://www.linkedin.com/company/veilig-thuis-twente/).',
    'Kijk op [de pagina](https://voorbeeld.nl/?si=12&feature=deel&s=3#kop) van het project.',
    'Bel [het meldpunt](tel:0800-2000) of [mail](mailto:info@voorbeeld.nl) ons.',
    'Van de 100 meldingen gingen er 12 naar de politie, 34 naar jeugdhulp en 5 naar niemand.',
    'Halt werkt met jongeren van 12 tot 18 jaar; dat kost 6 tot 20 uur.',
    'Op 6 december 2026 is het kantoor dicht; bel dan 0900-1234567.',
    'Bel op werkdagen van 08:30 tot 17:00 met het klantcontactcentrum, 14 053.',
    'Het is open van 09.00-12.30 en van 13.00-16.45 uur.',
    'Regio Noord: 050-123 4567. Regio Oost: 053-123 4567. Regio Zuid: 040-123 4567.',
    'Bel Blijf Groep, Moviera, Fier of Kadera via 0800-2000.',
    'Meld je bij Sint Jozef of bij Huize Sint Anna, 053-123 4567.',
    'In september belt de school, en in mei en juni de leerplichtambtenaar: 14 053.',
    'Bel de Willem Arntsz Hoeve: 030-230 8888, of Aanmelden bij Wil Welzijn: 053-123 4567.',
    'Bel W.I.J. Groningen: 050-367 4000, of J.I.M. Twente, 053-123 4567.',
    'Het Centrum voor Jeugd en Gezin Anna Paulowna: 14 0223.',
    'De William Schrikker Stichting (088-526 0000) en de William Schrikker Groep.',
    'Jan Luykenstraat 5, Burgemeester Van Leeuwenlaan 3 of Rembrandtlaan 10: 020-123 4567.',
    'Bel het Emma Kinderziekenhuis, 020-566 9111, of het Wilhelmina Kinderziekenhuis.',
    'Huisartsenpraktijk Jansen en Praktijk De Vries & Jansen: 0570-123456.',
    'Op 1-7-2026 om 10.00 uur in zaal 12; zie 2025Z14896, 2025D00709 en 36512-12.',
    'Bel 06 voor mobiel, of 116 006 voor slachtoffers; in week 06 12 gesprekken.',
    'Mail naar info2@voorbeeld.nl of wijkteam3.noord@voorbeeld.nl.',
    'Jan Steen schilderde een huishouden waarin niemand oplet, en dat beeld gebruikt dit team in elke training. Bel 0800-2000.',
    'Het rapport van prof. dr. Poelwijk uit 2020 zegt dat ook.',
    'Het bestand heet 20240107, of 12052024.',
    'Dat kost 123.456.782,50 per jaar, en het nummer 000000000 is van niemand.',
    'Vraag de geboortedatum. Op 1-1-2026 verandert dat formulier.',
    'In registratie 4.1.1 staat wat een zaak 24-7 kost.',
    'Lees [het nummer](https://voorbeeld.nl/?id=05-123456-24) van het blad.',
    'Bel Mark Welzijn Groep niet zelf, maar vraag het de gemeente: 14 053.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('finds what belongs to a person, and nothing around it', () => {
  test.each([
    'Bel «0612345678».',
    'Bel «06-12345678».',
    'Bel «06 12345678» bij spoed.',
    'Bel «06 12 34 56 78» bij spoed.',
    'Bel «06.12.34.56.78» bij spoed.',
    'Bel «06/12345678» bij spoed.',
    'Bel «06 - 1234 5678» bij spoed.',
    'Bel «(06) 12345678» bij spoed.',
    'Bel «06–12345678» bij spoed.',
    'Bel «06\u201112345678» bij spoed.',
    'Bel «06\u00A012\u00A034\u00A056\u00A078» bij spoed.',
    'Bel «06\u2009123\u200945678» bij spoed.',
    'Bel «０６１２３４５６７８» bij spoed.',
    'Bel «+31612345678».',
    'Bel «+31 6 12345678».',
    'Bel «+31-6-12345678».',
    'Bel «+31 (0)6 12345678».',
    'Bel «+31(0)612345678».',
    'Bel «+31 06 12345678».',
    'Bel «0031(0)6 12345678».',
    'Bel «0031 6 12 34 56 78».',
    'Bel [ons](tel:«06-12345678») bij spoed.',
    'Bel [ons](tel:«+31612345678») bij spoed.',
    'Bel tel.«0612345678».',
    'App via [WhatsApp](https://wa.me/«31612345678»).',
    'App via https://api.whatsapp.com/send?phone=«31612345678» met ons.',
    'Zie [hier](https://nl.«linkedin.com/in/jan-de-vries-123»).',
    'Mail «a.jansen@voorbeeld.nl».',
    'Mail «jan.de.vries@voorbeeld.nl».',
    'Mail «jjansen@voorbeeld.nl».',
    'Mail «jdevries@voorbeeld.nl».',
    'Mail «devries@voorbeeld.nl».',
    'Mail «jansenj@voorbeeld.nl».',
    'Mail «janbakker@voorbeeld.nl».',
    'Mail «fatima@voorbeeld.nl».',
    'Mail «Jan_Bakker@Voorbeeld.NL».',
    'Mail «m.el-amrani@voorbeeld.nl».',
    'Mail «xander.poelwijk@voorbeeld.nl».',
    'Mail «a.jansen+wijkteam@voorbeeld.nl».',
    'Mail «jan.bakker2@team.voorbeeld.nl».',
    'Mail [ons](mailto:«a.jansen@voorbeeld.nl») even.',
    'Mail «jan.de.vries [at] voorbeeld.nl» even.',
    'Mail «jan.de.vries(at)voorbeeld(punt)nl» even.',
    'Mail «jan.de.vries @ voorbeeld.nl» even.',
    'Stuur een appje naar «06-12345678», of bel 053-487 65 43.',
    'Bereikbaar (ma-do) «06 123 456 78».',
    'Mail «sanne.k@voorbeeld.nl».',
    'Mail «a.poelwijk+wijkteam@voorbeeld.nl».',
    'Mail «a-poelwijk@voorbeeld.nl».',
    'Mail «jansen2@voorbeeld.nl».',
    'Mail «fam.jansen@voorbeeld.nl».',
  ])('contact-functioneel: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['contact-functioneel', marked]]);
  });

  test.each(['Mail «veiligtwente@voorbeeld.nl».'])('contact-functioneel?: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['contact-functioneel?', marked]]);
  });

  test.each([
    'Bel «Jan de Vries»: 053-487 65 43.',
    '«Jan de Vries», 0570-123456, weet er alles van.',
    'Vraag naar «mevrouw A. Jansen», 0570-123456.',
    'Vraag naar «mevrouw A Jansen», 0570-123456.',
    'Vraag naar «dhr. De Wit» op 14 053.',
    'Bel 053-487 65 43 en vraag naar «mw. drs. Poelwijk».',
    'Bel «mr. Poelwijk» op 0800-2000.',
    'Aandachtsfunctionaris: «A. Jansen» (053-487 65 43).',
    'De lijn is van «J.P. van der Meer», 053-487 65 43.',
    'Bel met «Fatima El Amrani» van het wijkteam, 14 053.',
    'Bel «Jan de Vries» van de praktijk op 053-487 65 43.',
    'Bel «Jan de Vries» Veilig Thuis 0800-2000.',
    'Bel «Anne-Marie Bakker», 053-487 65 43.',
    'Bel «Özlem Yılmaz», 053-487 65 43.',
    'Bel «Fatima» op 053-487 65 43.',
    'Vraag naar «Fatima». Het nummer is 053-487 65 43.',
    'Vaste lijn van «Jan»: 053-487 65 43.',
    'Contactpersoon: «Bakker», 053-487 65 43.',
    'Contactpersoon is «Jan Jansen», info@voorbeeld.nl.',
    'De afdeling van «Anna van Dieren» mailt terug: info@voorbeeld.nl.',
    'Bel de aandachtsfunctionaris («Sanne de Boer», 053-487 65 43).',
    'Mail naar info@voorbeeld.nl, t.a.v. «Karin Hendriks».',
    'Vraag naar «meneer El Idrissi», tel. 14 053.',
    'Bel «prof. dr. M. van den Berg»: 053-487 65 43.',
    'De beller krijgt «Kees» op 053-487 65 43.',
  ])('geen-namen: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-namen', marked]]);
  });

  test.each(['Bij «mevrouw Jansen» ging het mis.', '«Meneer De Wit» belde elke dag.'])(
    'geen-namen?: %s',
    (marked) => {
      expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-namen?', marked]]);
    },
  );

  test.each([
    'Het getal «123456782» is geen voorbeeld.',
    'Het getal «1234.56.782» is geen voorbeeld.',
    'Het getal «123 456 782» is geen voorbeeld.',
    'Het getal «123.456.782» is geen voorbeeld.',
    'Het getal «123-456-782» is geen voorbeeld.',
    'Het getal «12 34 56 782» is geen voorbeeld.',
    'BSN«123456782».',
    'Zijn nr.«123456782».',
    'In 2015 «123456782» moest dat weg.',
    'In 2015 «123 456 782» moest dat weg.',
    'Zijn bsn is «12345672»',
    'Dat is bsn «12.345.672» van die man.',
  ])('geen-bsn: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-bsn', marked]]);
  });

  test.each(['Het getal «12345672» is geen voorbeeld.'])('geen-bsn?: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-bsn?', marked]]);
  });

  test.each([
    'Hij is geboren op «3-4-1985».',
    'De zoon, geb. «1985-04-03».',
    'Met geboortedatum: «03/04/1985» en adres.',
    'Met geboortedatum «03041985» en adres.',
    'Geboren te Enschede op «3 april 1985» in een gezin.',
    "Geboren op «3 apr. '85» in een gezin.",
    'Geboren op «3.4.85» in een gezin.',
    'De vader, op «3-4-1985» geboren, woont elders.',
    'Met geboortedatum «3 april 1985» en postcode.',
  ])('geen-geboortedatum: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-geboortedatum', marked]]);
  });

  test.each([
    'Bij dossier «2024123456» is dat misgegaan.',
    'Het zaaknummer: «C/05/412345» van de rechtbank.',
    'Onder «05-123456-24» is hij veroordeeld.',
    'Dat was cliëntnummer «12345» toen.',
    'Het is pv-nummer: «PL0600-2024123456».',
  ])('geen-zaaknummer?: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['geen-zaaknummer?', marked]]);
  });

  test.each([
    'Lees [dit](«https://www.voorbeeld.nl/a?utm_source=nieuwsbrief»).',
    'Lees [dit](«https://www.voorbeeld.nl/a?id=1&fbclid=abc»).',
    'Kijk op [de film](«https://youtu.be/abc?si=def»).',
    'Lees «https://voorbeeld.nl/a?msclkid=1» even.',
  ])('link-zonder-volgcode: %s', (marked) => {
    expect(found(marked.replaceAll(/[«»]/g, ''))).toEqual([['link-zonder-volgcode', marked]]);
  });
});
