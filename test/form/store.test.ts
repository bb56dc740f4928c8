// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetOnDevice, isKept, keepOnDevice } from '~/form/keep.ts';
import { createStore } from '~/form/store.ts';
import { hasVisit } from '~/form/visit.ts';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
const volume = (text: string) => ({ volume: { text } });

describe('taking steps back', () => {
  test('the letters typed into one field are one step', () => {
    const store = createStore('en');
    for (const text of ['1', '12', '120']) store.change(volume(text), 'volume');
    store.change({ rate: { text: '9' } }, 'rate');
    store.undo();
    expect(store.typed()).toEqual(volume('120'));
    store.undo();
    expect(store.typed()).toEqual({});
    expect(store.undoable()).toBe(false);
  });
  test('what a link brought is no step', () => {
    const store = createStore('en');
    store.change(volume('7'));
    expect(store.undoable()).toBe(false);
    store.undo();
    expect(store.typed()).toEqual(volume('7'));
  });
  test('a hundred steps are remembered, and no more', () => {
    const store = createStore('en');
    for (let step = 0; step < 150; step += 1) store.change(volume(`${step}`), `step ${step}`);
    for (let step = 0; step < 200; step += 1) store.undo();
    expect(store.typed()).toEqual(volume('49'));
  });
});

describe('what stays on the device', () => {
  test('nothing does, unless the reader asks', () => {
    createStore('en').change(volume('500'));
    expect(localStorage.length).toBe(0);
  });
  test('when she asks, the next visit begins with it, in any language', () => {
    const store = createStore('en');
    store.change(volume('1,234.5'));
    expect(keepOnDevice()).toBe(true);
    store.change({ rate: { text: '9' } });
    sessionStorage.clear();
    expect(createStore('tr').typed()).toEqual({ volume: { text: '1.234,5' }, rate: { text: '9' } });
  });
  test('cleared, nothing of it is left for the next visit', () => {
    createStore('en').change(volume('500'));
    keepOnDevice();
    forgetOnDevice();
    sessionStorage.clear();
    expect([isKept(), hasVisit()]).toEqual([false, false]);
  });
  test('where the browser forbids it, it says so and everything else works', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full');
      },
    });
    const store = createStore('en');
    store.change(volume('500'));
    expect(keepOnDevice()).toBe(false);
    expect(store.typed()).toEqual(volume('500'));
    vi.unstubAllGlobals();
  });
});

test('a link to another calculator carries everything that was typed, and nothing where nothing was', () => {
  const store = createStore('tr');
  expect(store.query()).toBe('');
  store.change({ ...volume('1.234,5'), where: { text: 'offshore' } });
  expect(store.query()).toBe('?v=1&volume=1234.5&where=offshore');
});
