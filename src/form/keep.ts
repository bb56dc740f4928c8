import { KEY, recall } from './visit.ts';

/** Does something with a storage, which private windows may refuse; the calculator works all the same. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Keeps a query for the next page of this visit, and on the device where the reader asked for that. */
export function remember(query: URLSearchParams): void {
  attempt(() => sessionStorage.setItem(KEY, String(query)));
  if (isKept()) attempt(() => localStorage.setItem(KEY, String(query)));
}

/** Whether the reader asked that her numbers stay on the device. */
export const isKept = (): boolean => typeof attempt(() => localStorage.getItem(KEY)) === 'string';

/** Keeps the visit's numbers on the device from now on; false where the browser does not allow it. */
export function keepOnDevice(): boolean {
  attempt(() => localStorage.setItem(KEY, String(recall())));
  return isKept();
}

/** Clears what is kept on the device. */
export const forgetOnDevice = (): void => attempt(() => localStorage.removeItem(KEY));
