/** Where numbers are kept in a browser's storage. */
export const KEY = 'scenario';

/** What the visit remembers, or else the device, as the query of a link; storage may be closed to us, and then nothing. */
export function recall(): URLSearchParams {
  try {
    return new URLSearchParams(sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

/** Whether an earlier page of the visit left anything, or the device kept it. */
export const hasVisit = (): boolean => recall().size > 0;
