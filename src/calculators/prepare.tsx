import { type ComponentType, render } from 'preact';
import { pageStore } from '../form/store.ts';
import { type FormOptions, filledWith, readAddress, typeEarly } from '../form/useForm.ts';
import { replyFrom } from '../worker/asker.ts';
import type { PartsOf, Reply } from '../worker/parts.ts';
import type { CalculatorName } from './answerers.ts';
import type { First } from './useAnswer.ts';
import type { Prepare } from './wake.ts';

/** What the view of a calculator is drawn from, on the server and in the browser. */
export interface ViewProps<N extends CalculatorName, Kit> {
  readonly kit: Kit;
  /** Whether the page is the calculator's own. */
  readonly ownPage: boolean;
  readonly first: First<N>;
}

/**
 * Prepares a calculator to be drawn where the server drew it: brings what the link says, the visit remembers and the
 * reader has typed into its form, and asks the worker for the answer to that.
 */
export const preparing =
  <N extends CalculatorName, Kit>(
    name: N,
    formOf: (kit: Kit, ownPage: boolean) => FormOptions,
    View: ComponentType<ViewProps<N, Kit>>,
  ): Prepare<Kit> =>
  async ({ kit, ownPage, early }) => {
    const options = formOf(kit, ownPage);
    readAddress(options);
    const typed = early();
    typeEarly(typed, options);
    const asked = pageStore().typed();
    const found = await replyFrom(name, filledWith(asked, options));
    const there = Object.entries(found).filter(([, part]) => part !== undefined);
    const stale = there.length < Object.keys(found).length;
    // The defaults always have an answer: the page was built with it.
    const below = stale ? await replyFrom(name, filledWith({}, options)) : {};
    const reply = { ...below, ...Object.fromEntries(there) } as Reply<PartsOf<N>>;
    return (element) => {
      // Meanwhile the reader may have typed on, or taken back what she typed.
      const back = Object.keys(typed).map((field) => [field, undefined]);
      typeEarly({ ...Object.fromEntries(back), ...early() }, options);
      const first = {
        reply,
        stale,
        settled: asked === pageStore().typed(),
        served: Object.keys(asked).length === 0,
      };
      render(<View kit={kit} ownPage={ownPage} first={first} />, element);
    };
  };
