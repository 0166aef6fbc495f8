/** A page about the site itself, written by maintainers. */
import { z } from 'zod';
import { text, explain } from './fields.ts';

export const pagina = z
  .strictObject({
    titel: text('Titel', 'De titel van de pagina.', 'Over deze site', 80),
    omschrijving: text(
      'Omschrijving',
      'In één zin waar de pagina over gaat.',
      'Wat Kennismaken is en wie het maakt.',
      200,
    ),
  })
  .meta(explain('Pagina', 'Een pagina over de site zelf.'));
