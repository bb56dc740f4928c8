import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the reader must pause before the new answer is read out, in milliseconds. */
const PAUSE = 1000;

/** Reads a new answer out once the reader pauses; the first answer, which stands on the page, is not announced. */
export function Status({ text }: { text: string }) {
  const [said, say] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current && said === '') return undefined;
    const timer = setTimeout(() => say(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <p class="quiet" role="status">
      {said}
    </p>
  );
}
