import { type ComponentType, render } from 'preact';
import { pageStore } from '../form/store.ts';
import { type FormOptions, filledWith, readAddress, typeEarly } from '../form/useForm.ts';
import { replyFrom } from '../worker/asker.ts';
import type { PartsOf, Reply } from '../worker/parts.ts';
import type { CalculatorName } from './answerers.ts';
import type { First } from './useAnswer.ts';
import type { Draw, Waking } from './wake.ts';

/** What the view of a calculator is drawn from, on the server and in the browser. */
export interface ViewProps<N extends CalculatorName, Kit> extends Waking<Kit> {
  readonly first: First<N>;
}

/** The fields that no longer hold what the server wrote in them. */
function typedInto(element: Element): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const field of element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const served =
      field instanceof HTMLInputElement
        ? field.defaultValue
        : [...field.options].find(({ defaultSelected }) => defaultSelected)?.value;
    if (field.value !== served) typed[field.name] = field.value;
  }
  return typed;
}

/**
 * Draws a calculator where the server drew it: brings what the link says, the visit remembers and the reader has typed
 * into its form, asks the worker for the answer to that, and only then takes over what stands there.
 */
export const drawing =
  <N extends CalculatorName, Kit>(
    name: N,
    formOf: (kit: Kit, ownPage: boolean) => FormOptions,
    View: ComponentType<ViewProps<N, Kit>>,
  ): Draw<Kit> =>
  async (element, { kit, ownPage }) => {
    const options = formOf(kit, ownPage);
    readAddress(options);
    const typed = typedInto(element);
    typeEarly(typed, options);
    const asked = pageStore().typed();
    const found = await replyFrom(name, filledWith(asked, options));
    const there = Object.entries(found).filter(([, part]) => part !== undefined);
    const stale = there.length < Object.keys(found).length;
    // The defaults always have an answer: the page was built with it.
    const below = stale ? await replyFrom(name, filledWith({}, options)) : {};
    const reply = { ...below, ...Object.fromEntries(there) } as Reply<PartsOf<N>>;

    // Meanwhile the reader may have typed on, or taken back what she typed.
    const back = Object.keys(typed).map((field) => [field, undefined]);
    typeEarly({ ...Object.fromEntries(back), ...typedInto(element) }, options);
    const settled = asked === pageStore().typed();
    const first = { reply, stale, settled, served: Object.keys(asked).length === 0 };
    const opened = [...element.querySelectorAll('details')].filter(({ open }) => open);
    render(<View {...{ kit, ownPage, first }} />, element);
    // Taking over the elements closes what the reader has opened meanwhile.
    for (const details of opened) details.open = true;
  };
