import fc from 'fast-check';
import { vi } from 'vitest';
// Sets how laws are tried; read first, so that what is set below stays.
import '../model/arbitrary';
import { marked } from './state.ts';

/** A law that does not hold need not be shown at its smallest. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** Formulas are read from text that holds every change; only the one that is switched on is left in it. */
vi.mock('~/model/formula', async (original) => {
  const real = await original<typeof import('~/model/formula')>();
  return { ...real, declarations: (lines: string) => real.declarations(marked(lines)) };
});
