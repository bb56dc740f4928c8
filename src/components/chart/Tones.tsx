/** How many parts of a bar can be told apart without color: a tone and a pattern each. */
const TONES = 6;

/** What is drawn over each tone, on a tile of eight pixels. */
const marks = [
  '',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M0 2H8M0 6H8',
  'M2 1V3M1 2H3M6 5V7M5 6H7',
  'M2 0V8M6 0V8',
  'M0 0L8 8M8 0L0 8',
];

/** The tones and patterns of a chart, once in it; `unknown` is hatching on bare paper. */
export const Tones = ({ id }: { readonly id: string }) => (
  <svg class="tones" aria-hidden="true" width="0" height="0">
    {[...marks.keys(), 'unknown' as const].map((tone) => (
      <pattern
        key={tone}
        id={`${id}-${tone}`}
        class={`tone-${tone}`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="8" height="8" />
        <path d={marks[tone === 'unknown' ? 1 : tone]} />
      </pattern>
    ))}
  </svg>
);

/** A sample of a tone before what it stands for. */
export const Sample = ({ fill }: { readonly fill: string }) => (
  <svg class="sample" aria-hidden="true" width="14" height="14">
    <rect class="part" fill={fill} width="14" height="14" />
  </svg>
);

/** The paint of a part: `toneOf('c', 1)` is `url(#c-1)`; parts beyond the sixth begin again. */
export const toneOf = (id: string, tone: number | 'unknown'): string =>
  `url(#${id}-${tone === 'unknown' ? tone : tone % TONES})`;
