import { siteUrl } from '~/address.ts';
import { description } from '~/description/description.ts';

/** The model explained to programs. */
export const GET = () => new Response(JSON.stringify(description(siteUrl), null, 1));
