import { downloads } from '~/figures/theDownloads.ts';

/** The records that were gathered and left out, with their reasons. */
export const GET = () => new Response(downloads['/data/left-out.csv']);
