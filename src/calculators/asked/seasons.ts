/** Twelve-month shapes to start from, our own examples. */
export const seasons = ['flat', 'retail', 'travel', 'tax', 'elevens', 'golden', 'chuseok', 'bayram'] as const;
