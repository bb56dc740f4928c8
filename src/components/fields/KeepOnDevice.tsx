import { useEffect, useState } from 'preact/hooks';
import { forgetOnDevice, isKept, keepOnDevice } from '~/form/keep.ts';
import type { Strings } from '~/i18n/strings.ts';

/** Keeps the reader's numbers in her browser if she asks for it, and clears them. */
export function KeepOnDevice({ words }: { readonly words: Strings['form'] }) {
  const [state, setState] = useState<'no' | 'kept' | 'failed'>('no');
  useEffect(() => {
    if (isKept()) setState('kept');
  }, []);
  return (
    <p class="keep">
      {state === 'kept' ? (
        <button
          type="button"
          onClick={() => {
            forgetOnDevice();
            setState('no');
          }}
        >
          {words.forget}
        </button>
      ) : (
        <button type="button" onClick={() => setState(keepOnDevice() ? 'kept' : 'failed')}>
          {words.keep}
        </button>
      )}{' '}
      <span class="hint" aria-live="polite">
        {state === 'kept' ? words.kept : state === 'failed' ? words.keepFailed : ''}
      </span>
    </p>
  );
}
