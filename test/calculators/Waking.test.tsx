// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Waking } from '~/calculators/Waking.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const Calculator = ({ kit }: { kit: string }) => (
  <details>
    <summary>More detail</summary>
    {kit}
  </details>
);

test('what a reader opened while the code was on its way stays open when the calculator wakes', async () => {
  vi.stubGlobal('fetch', async () => new Response('"awake"'));
  const { container } = render(
    <Waking load={async () => Calculator} kit="/kit.json" ownPage={false} failed="">
      <Calculator kit="asleep" />
    </Waking>,
  );
  const place = container.firstElementChild;
  if (!place) throw new Error('nothing was drawn');
  place.innerHTML = '<details><summary>More detail</summary>asleep</details>';
  const details = place.querySelector('details');
  if (!details) throw new Error('nothing to open');
  details.open = true;
  fireEvent.pointerDown(place);
  await waitFor(() => expect(place.textContent).toBe('More detailawake'));
  expect(place.querySelector('details')).toBe(details);
  expect(details.open).toBe(true);
});
