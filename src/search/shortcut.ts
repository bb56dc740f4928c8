const KEY = 'search-slash';

/** Whether “/” opens search on this device: it does, until a reader says otherwise. Storage may be refused. */
export const slashKey = {
  on(): boolean {
    try {
      return localStorage.getItem(KEY) !== 'off';
    } catch {
      return true;
    }
  },
  set(on: boolean): void {
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  },
};
