/** How contacts arrive, in the order of the model's channels. */
export const channels = ['phone', 'chat', 'email', 'social'] as const;
export type Channel = (typeof channels)[number];
