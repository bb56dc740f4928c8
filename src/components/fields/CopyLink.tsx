import { useState } from 'preact/hooks';
import type { Strings } from '~/i18n/strings.ts';

interface Props {
  readonly words: Strings['form'];
  /** The full address, asked for when it is copied. */
  readonly address: () => string;
}

/** Copies a link to this exact result, and says whether it worked; when it did not, the link is there to select. */
export function CopyLink({ words, address }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div class="copy">
      <button type="button" onClick={copy}>
        {words.copyLink}
      </button>{' '}
      <span aria-live="polite">{copied === undefined ? '' : copied ? words.copied : words.copyFailed}</span>
      {copied === false && (
        <input
          type="text"
          readOnly
          aria-label={words.copyLink}
          value={address()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
