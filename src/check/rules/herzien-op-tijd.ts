import { profiles, type Rule } from '../rule.ts';

/** Reminds that a profile is due for review. Time passing never fails a pull request. */
export const herzienOpTijd: Rule = {
  id: 'herzien-op-tijd',
  check(documents, report) {
    for (const document of profiles(documents)) {
      const { herzien } = document.data.beheer;
      if (herzien >= documents.vandaag) continue;
      report(document, document.locate(['beheer', 'herzien']), {
        ernst: 'let-op',
        tekst: `Dit profiel had voor ${herzien} opnieuw bekeken moeten zijn. Op de pagina staat nu dat het verlopen is.`,
        herstel:
          'Lees het profiel na, laat de organisatie het bevestigen en zet een nieuwe datum bij `herzien`.',
      });
    }
  },
};
