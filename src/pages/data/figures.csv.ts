import { downloads } from '~/figures/theDownloads.ts';

/** Every value of the dataset, for a spreadsheet. */
export const GET = () => new Response(downloads['/data/figures.csv']);
