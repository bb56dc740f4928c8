const KEY = 'scenario';

/** What the visit remembers, as the query of a link; storage may be closed to us, and then nothing. */
export function recall(): URLSearchParams {
  try {
    return new URLSearchParams(sessionStorage.getItem(KEY) ?? '');
  } catch {
    return new URLSearchParams();
  }
}

/** Keeps a query for the next page of this visit, if the browser allows it. */
export function remember(query: URLSearchParams): void {
  try {
    sessionStorage.setItem(KEY, String(query));
  } catch {
    // Private windows may refuse; the calculator works all the same.
  }
}

/** Whether an earlier page of the visit left anything. */
export const hasVisit = (): boolean => recall().size > 0;
