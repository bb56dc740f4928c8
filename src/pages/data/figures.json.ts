import { downloads } from '~/figures/theDownloads.ts';

/** The whole dataset, for programs. */
export const GET = () => new Response(downloads['/data/figures.json']);
