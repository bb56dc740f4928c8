import { siteUrl } from '~/address.ts';
import { rules } from '~/figures/theBook.ts';
import { published } from '~/neutrality/published.ts';
import { cells } from '~/neutrality/theGrid.ts';

const currencies = Object.fromEntries(
  Object.entries(rules.defaults.markets).map(([market, { currency }]) => [market, currency]),
);

/** Every cell of the grid with what each side costs, for whoever wants to check that the model favors neither. */
export const GET = () => new Response(JSON.stringify(published(cells, siteUrl, currencies)));
