import type { Locale } from '~/i18n/locales.ts';
import { Waking } from '../Waking.tsx';

interface Props {
  readonly kit: string;
  readonly ownPage: boolean;
  readonly failed: string;
}

const load = async () => (await import('./QuickEstimateView.tsx')).QuickEstimateView;
// Only the server draws it at once, and only there the files of figures are at hand.
const served = import.meta.env.SSR ? { Calculator: await load(), ...(await import('./kit.ts')) } : undefined;

/** The browser half of the quick estimate: asleep until it is used. */
export default function QuickEstimate({ locale, ...waking }: Props & { readonly locale: Locale }) {
  return (
    <Waking load={load} {...waking}>
      {served && <served.Calculator kit={served.kitOf(locale)} ownPage={waking.ownPage} early={{}} />}
    </Waking>
  );
}
