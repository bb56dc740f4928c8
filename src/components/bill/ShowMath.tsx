import type { Side } from './side.ts';
import { type Instead, later, Unfolding } from './Unfolding.tsx';
import type { WorkingProps } from './Working.tsx';

interface Props extends WorkingProps, Instead {
  /** The bill that is worked out. */
  readonly sides: readonly Side[];
}

const load = async () => (await import('./Working.tsx')).Workings;
const code = later(load, import.meta.env.SSR ? await load() : undefined);

/** The working of every line of a bill. */
export function ShowMath({ instead, served, sides, ...props }: Props) {
  const { period, worked, words } = props;
  return (
    <Unfolding
      {...{ instead, served, code }}
      summary={words.math}
      answer={JSON.stringify([period, sides.map(({ name, lines }) => [name, lines[period]])])}
      of={[worked, period]}
      draw={(Workings) => <Workings {...props} />}
    />
  );
}
