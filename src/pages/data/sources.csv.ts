import { downloads } from '~/figures/theDownloads.ts';

/** Every source of the dataset, for a spreadsheet. */
export const GET = () => new Response(downloads['/data/sources.csv']);
