const KEY = 'scenario';

const read = (storage: () => Storage): string | null => {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
};
const write = (storage: () => Storage, text: string | undefined): void => {
  try {
    if (text === undefined) storage().removeItem(KEY);
    else storage().setItem(KEY, text);
  } catch {
    // Private windows may refuse; the calculator works all the same.
  }
};
const session = () => sessionStorage;
const device = () => localStorage;

/** What the visit remembers, or else the device, as the query of a link; storage may be closed to us, and then nothing. */
export const recall = (): URLSearchParams => new URLSearchParams(read(session) ?? read(device) ?? '');

/** Keeps a query for the next page of this visit, and on the device where the reader asked for that. */
export function remember(query: URLSearchParams): void {
  write(session, String(query));
  if (isKept()) write(device, String(query));
}

/** Whether the reader asked that her numbers stay on the device. */
export const isKept = (): boolean => read(device) !== null;

/** Keeps the visit's numbers on the device from now on; false where the browser does not allow it. */
export function keepOnDevice(): boolean {
  write(device, String(recall()));
  return isKept();
}

/** Clears what is kept on the device. */
export const forgetOnDevice = (): void => write(device, undefined);

/** Whether an earlier page of the visit left anything, or the device kept it. */
export const hasVisit = (): boolean => recall().size > 0;
