const KEY = 'language';

/** Which of these languages a reader once chose on this device; storage may be closed to us, and then none. */
export function chosen<Name extends string>(among: readonly Name[]): Name | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return among.find((name) => name === kept);
  } catch {
    return undefined;
  }
}

/** Keeps the reader's choice of language on this device, if the device allows it. */
export function choose(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Private windows may refuse; the link works all the same.
  }
}
