import type { Figure } from './book.ts';

/** Whether somebody published such a value for this very place: it was neither derived nor printed for a whole region. */
export const isPublished = ({ stands }: Pick<Figure, 'stands'>): boolean =>
  stands !== 'derived' && stands !== 'regional';
