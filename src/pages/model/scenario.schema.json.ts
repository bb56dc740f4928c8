import { siteUrl } from '~/address.ts';
import { SCHEMA } from '~/description/description.ts';
import { scenarioSchema } from '~/description/scenarioSchema.ts';

/** What a scenario must look like, for programs that write or check one. */
export const GET = () => new Response(JSON.stringify(scenarioSchema(new URL(SCHEMA, siteUrl).href), null, 1));
