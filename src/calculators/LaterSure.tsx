import { later } from './later.tsx';

const load = async () => (await import('./Sure.tsx')).Sure;

/** How sure an answer is. */
export const LaterSure = later('sure', load, import.meta.env.SSR ? await load() : undefined);
