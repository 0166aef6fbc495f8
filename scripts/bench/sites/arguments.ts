/** What was asked for on the command line of the comparison. */
import { parseArgs } from 'node:util';

const USAGE =
  'Gebruik: npm run bench:peers -- [--profielen <aantal>] [--rondes <aantal>] [--naar <bestand>] [--bewaar]';

export interface SiteArguments {
  profielen: number;
  rondes: number;
  naar: string | undefined;
  bewaar: boolean;
}

/** Reads the arguments; throws Dutch words where they make no sense. */
export function readSiteArguments(args: readonly string[], most: number): SiteArguments {
  const values = parsed(args);
  return {
    profielen: whole('--profielen', values.profielen ?? '1000', most),
    rondes: whole('--rondes', values.rondes ?? '3', 9),
    naar: values.naar,
    bewaar: values.bewaar === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        profielen: { type: 'string' },
        rondes: { type: 'string' },
        naar: { type: 'string' },
        bewaar: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
}

function whole(option: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most)
    throw new Error(
      `“${text}” kan niet bij ${option}. Schrijf een heel getal van 1 tot en met ${most}. ${USAGE}`,
    );
  return value;
}
