/** Words that say little about what a reader is looking for, and words that change their stem. Data only. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only hold a sentence together, in Dutch and English: left out of queries and of the index. */
export const FUNCTION_WORDS = list(`
  wie wat waar wanneer hoe hoeveel waarom waarvoor waarmee waarheen waaraan welke welk wiens
  de het een t s n der den dit dat deze die er daar hier hem haar zijn hun ze zij hij ik je jij jou jouw u uw we wij ons onze
  jullie mij me mijn men zich elk elke ieder iedere iedereen iemand iets zelf ander andere anders
  en of maar want dus dan als toen toch ook nog al wel even eens heel erg zo zoals te toe om omdat
  op aan in van voor bij met naar over per door tot tegen onder tussen vanuit richting ivm ism tav tbv
  is ben bent was waren wordt worden word werd geworden heeft heb hebt hebben had hadden
  kan kun kunt kunnen kon mag mogen moet moeten moest wil wilt willen zal zou zouden zullen
  gaat gaan ga doet doen doe gedaan komt komen kom gebeurt
  bv bijv eigenlijk gewoon precies echt graag aub a o
  who whom whose what where when how which why the an and or but if of to for from in on at by with about as into
  is are am be been was were has have had can could may might must should would will shall do does did
  i you he she it we they me my your his her him their our us them this that these those there here
  someone somebody something anyone anybody person people please need needs want wants get gets
`);

/** Words that occur in all kinds of questions: they count, but half. */
export const LIGHT_WORDS = list(`
  hulp helpen helpt help regelen regelt geregeld aanvragen aanvraag aangevraagd vragen vraagt vraag bellen bel belt gebeld
  nodig krijgen krijgt kreeg geven geeft gegeven maken maakt gemaakt zetten zet gezet laten laat houden houdt nemen neemt
  zien ziet zeggen zegt weten weet vinden vindt starten start beginnen begint stoppen zorgen zorgt zorg inzetten inschakelen
  niet geen zonder nooit altijd alleen meer veel weinig alles niks niets weer steeds opnieuw mogelijk soms snel direct meteen
  client clienten klant mensen mens persoon man vrouw patient bewoner situatie probleem problemen zaak geval casus
  zit zitten staat staan ligt liggen blijft blijven loopt lopen werkt werken eigen alle hele nu regio
  beslist beslissen besluit bepaalt bepalen verantwoordelijk bevoegd doorgeven contact goed goede lang lange eerst
  help helps arrange call ask client not no without never always
`);

const IRREGULAR_WORDS = `
  sla slaat slaan sloeg sloegen geslagen|ga gaat gaan ging gingen gegaan|sta staat staan stond stonden gestaan
  zie ziet zien zag zagen gezien|doe doet doen deed deden gedaan|kom komt komen kwam kwamen gekomen
  neem neemt nemen nam namen genomen|geef geeft geven gaf gaven gegeven|krijg krijgt krijgen kreeg kregen gekregen
  spreek spreekt spreken sprak spraken gesproken|breek breekt breken brak braken gebroken
  drink drinkt drinken dronk dronken gedronken|houd houdt houden hield hielden gehouden hou
  loop loopt lopen liep liepen gelopen|blijf blijft blijven bleef bleven gebleven|zit zitten zat zaten gezeten
  sluit sluiten sloot gesloten|bied biedt bieden bood geboden|verbied verbiedt verbieden verbood verboden
  trek trekt trekken trok getrokken|help helpt helpen hielp geholpen|laat laten liet gelaten
  vraag vraagt vragen vroeg gevraagd|slaap slaapt slapen sliep geslapen|schrijf schrijft schrijven schreef geschreven
  breng brengt brengen bracht gebracht|zoek zoekt zoeken zocht gezocht|bezoek bezoekt bezoeken bezocht
  verlies verliest verliezen verloor verloren|vertrek vertrekt vertrekken vertrok vertrokken
  bedrieg bedriegen bedroog bedrogen|wijs wijst wijzen wees gewezen|verwijs verwijst verwijzen verwees verwezen
  weet weten wist geweten|denk denkt denken dacht gedacht|koop koopt kopen kocht gekocht|steel stelen stal gestolen
  treed treedt treden trad getreden|vind vindt vinden vond gevonden|bind binden bond gebonden
  opneem opneemt opnemen opname opnames opgenomen|kind kinderen kids|lid leden|stad steden
`;

/** Each form of an irregular word → the form it is compared by. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_WORDS.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return [base, ...forms].filter(Boolean).map((form): [string, string] => [form, base]);
  }),
);
