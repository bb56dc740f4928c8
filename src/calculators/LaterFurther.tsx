import { later } from './later.tsx';

const load = async () => (await import('./Further.tsx')).Further;

/** What can be done with an answer. */
export const LaterFurther = later('further', load, import.meta.env.SSR ? await load() : undefined);
