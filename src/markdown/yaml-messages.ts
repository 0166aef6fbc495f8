/** Dutch words for the YAML parser's error codes: [what is wrong and why it matters, what to do]. */
const OTHER: [string, string] = [
  'De opmaak van de gegevens klopt hier niet, dus de rest is niet te lezen.',
  "Kijk ook naar de regel erboven: vaak mist er een dubbele punt, een aanhalingsteken ('…') of een inspringing van twee spaties.",
];

const MESSAGES: Record<string, [string, string]> = {
  DUPLICATE_KEY: [
    'Deze sleutel staat er twee keer. Eén van de twee waarden zou zonder bericht verdwijnen.',
    'Haal één van de twee weg, of voeg ze samen.',
  ],
  TAB_AS_INDENT: [
    'Deze regel is ingesprongen met een tab, dus het is onduidelijk waar hij bij hoort.',
    'Gebruik twee spaties per niveau.',
  ],
  BAD_INDENT: [
    'Deze regel springt anders in dan de regels erboven, dus de gegevens horen nergens bij.',
    'Zet de regel recht onder de vorige van hetzelfde niveau, met twee spaties per niveau.',
  ],
  MISSING_CHAR: [
    'Hier ontbreekt een teken, meestal een dubbele punt.',
    'Schrijf `sleutel: waarde`, of spring de regel in als hij bij de vorige hoort.',
  ],
  UNCLOSED: [
    'Hier begint een aanhalingsteken of haakje dat nergens sluit, dus de rest is niet te lezen.',
    `Sluit af met hetzelfde teken. Begint je tekst met een apostrof, zet hem dan tussen dubbele aanhalingstekens: "'s avonds"`,
  ],
  UNEXPECTED_TOKEN: [
    'Hier staat nog iets nadat de waarde al klaar was, dus de rest is niet te lezen.',
    `Staat er een apostrof in je tekst, zet de hele tekst dan tussen dubbele aanhalingstekens: "foto's van 's avonds"`,
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Er staat een dubbele punt midden in deze tekst, of de volgende regel springt te ver in. De rest is dan niet te lezen.',
    "Zet de hele tekst tussen enkele aanhalingstekens ('eerst dit: dan dat'), of zet de volgende regel recht onder deze.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Deze regel heeft geen dubbele punt, dus het is niet te zien welke gegevens dit zijn.',
    'Schrijf `sleutel: waarde`, of spring de regel in als hij bij de vorige hoort.',
  ],
  BAD_SCALAR_START: [
    'Deze tekst begint met een teken dat in YAML iets anders betekent.',
    "Zet de tekst tussen enkele aanhalingstekens: '…'.",
  ],
  BAD_DQ_ESCAPE: [
    'Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een eigen betekenis.',
    "Zet de tekst tussen enkele aanhalingstekens: '…'.",
  ],
  NON_STRING_KEY: ['Deze sleutel is geen gewone tekst.', 'Gebruik een sleutel uit het voorbeeldprofiel.'],
  MULTIPLE_DOCS: [
    'Hier begint een tweede blok gegevens; dat zou niemand zien.',
    'Houd één blok gegevens per bestand.',
  ],
};

/** What to say for a YAML error code. */
export function yamlMessage(code: string): { tekst: string; herstel: string } {
  const [tekst, herstel] = MESSAGES[code] ?? OTHER;
  return { tekst, herstel };
}
