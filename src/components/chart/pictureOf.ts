const SVG = 'http://www.w3.org/2000/svg';

/** Least width of a picture, and the margin round it, in pixels. */
const WIDTH = 720;
const MARGIN = 24;

/** What a reader uses and a picture does not need. */
const controls = '.walk, .save, details, .quiet, .here, .reach';

/** A step that is chosen on the page is not more than the others in a picture. */
const CHOSEN = 'chosen';

interface From {
  readonly title: string;
  /** Who made it. */
  readonly source: string;
  /** The full address of the result, and what is shown of it. */
  readonly address: string;
  readonly shown: string;
}

/** Styles that are written into every shape and text. */
const kept = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
] as const;

const make = (name: string, attributes: Readonly<Record<string, string | number>>) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(2))) : value);
  return element;
};

/** A computed color as programs for drawings read it: `ink('rgba(1, 2, 3, 0.5)')` is `['rgb(1,2,3)', 0.5]`; none where nothing is seen. */
export function ink(color: string): readonly [color: string, opacity: number] {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  if (parts.length < 3 || opacity === 0) return ['none', 1];
  // Mixed colors are computed as `color(srgb 0.1 0.2 0.3)`.
  const whole = color.startsWith('color') ? 255 : 1;
  return [`rgb(${[red, green, blue].map((part) => Math.round(part * whole)).join(',')})`, opacity];
}

const paint = (property: 'fill' | 'stroke', color: string, opacity = 1): Record<string, string | number> => {
  if (color.startsWith('url')) return { [property]: color.replaceAll('"', '') };
  const [solid, own] = ink(color);
  return { [property]: solid, ...(own * opacity < 1 && { [`${property}-opacity`]: own * opacity }) };
};

/** A path as wide as it was stretched on the page, so that its stroke keeps its weight in any program and at any size. */
function unstretched(path: string, frame: Element): string {
  const units = Number(frame.getAttribute('viewBox')?.split(' ')[2]);
  const stretch = frame.getBoundingClientRect().width / units;
  return path.replace(
    /([ML])([\d.-]+) /g,
    (_, command: string, x: string) => `${command}${Number((Number(x) * stretch).toFixed(2))} `,
  );
}

/** A shape with what style sheets give it written into it. */
function styled(element: SVGElement): SVGElement {
  const copy = element.cloneNode(false) as SVGElement;
  copy.removeAttribute('class');
  copy.removeAttribute('aria-hidden');
  const style = getComputedStyle(element);
  if (!['svg', 'g', 'pattern'].includes(element.localName)) {
    const paints = {
      ...paint('fill', style.fill, Number(style.fillOpacity)),
      ...paint('stroke', style.stroke, Number(style.strokeOpacity)),
    };
    for (const [key, value] of Object.entries(paints)) copy.setAttribute(key, String(value));
    for (const key of kept) copy.setAttribute(key, style.getPropertyValue(key));
    const frame = element.closest('[preserveAspectRatio=none]');
    if (frame) copy.setAttribute('d', unstretched(element.getAttribute('d') ?? '', frame));
  } else if (element.getAttribute('preserveAspectRatio') === 'none') {
    copy.removeAttribute('viewBox');
    copy.removeAttribute('preserveAspectRatio');
  }
  for (const child of element.childNodes)
    copy.append(child instanceof SVGElement ? styled(child) : child.cloneNode());
  return copy;
}

/** A text as lines: what stands on each, and where. */
function* linesOf(node: Text): Generator<{ readonly text: string; readonly box: DOMRect }> {
  const range = document.createRange();
  let start = 0;
  let top: number | undefined;
  const line = (end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return { text: range.toString().replace(/\s+/g, ' ').trim(), box: range.getBoundingClientRect() };
  };
  for (let place = 0; place < node.data.length; place += 1) {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    const { top: here, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    if (top !== undefined && here > top + 2) {
      yield line(place);
      start = place;
    }
    top = here;
  }
  if (top !== undefined) yield line(node.data.length);
}

/** Draws what a browser has laid out, seen from the upper left corner of the stage. */
function drawn(stage: HTMLElement): SVGElement[] {
  const { left, top } = stage.getBoundingClientRect();
  const pen = document.createElement('canvas').getContext('2d');
  const texts = (node: Text, style: CSSStyleDeclaration) =>
    [...linesOf(node)].flatMap(({ text, box }) => {
      if (!text) return [];
      if (pen) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { fontBoundingBoxAscent: over = 0, fontBoundingBoxDescent: under = 0 } =
        pen?.measureText(text) ?? {};
      // Another machine has other letters: what stands at the end of its line, or in a column of numbers, is held there.
      const line = node.parentElement?.closest('li, p')?.getBoundingClientRect();
      const last = line !== undefined && box.right > line.right - 2 && box.left > line.left + 2;
      const ends = style.textAlign === 'end' || style.textAlign === 'right' || last;
      const middle = style.textAlign === 'center';
      const element = make('text', {
        x: (ends ? box.right : middle ? box.left + box.width / 2 : box.left) - left,
        y: box.top + (box.height - over - under) / 2 + over - top,
        'text-anchor': ends ? 'end' : middle ? 'middle' : 'start',
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        ...paint('fill', style.color),
      });
      element.append(text);
      return [element];
    });
  const boxes = (style: CSSStyleDeclaration, box: DOMRect) => {
    const x = box.left - left;
    const y = box.top - top;
    const rect = (color: string, rx: number, ry: number, width: number, height: number) =>
      ink(color)[0] === 'none' || width <= 0 || height <= 0
        ? []
        : [make('rect', { x: rx, y: ry, width, height, ...paint('fill', color) })];
    const [over = 0, end = 0, under = 0, start = 0] = (['top', 'right', 'bottom', 'left'] as const).map(
      (side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    );
    return [
      ...rect(style.backgroundColor, x, y, box.width, box.height),
      ...rect(style.borderTopColor, x, y, box.width, over),
      ...rect(style.borderRightColor, x + box.width - end, y, end, box.height),
      ...rect(style.borderBottomColor, x, y + box.height - under, box.width, under),
      ...rect(style.borderLeftColor, x, y, start, box.height),
    ];
  };
  const visit = (node: Node): SVGElement[] => {
    if (node instanceof SVGElement) {
      const { left: x, top: y, width, height } = node.getBoundingClientRect();
      const copy = styled(node);
      const place = { x: x - left, y: y - top, width, height, overflow: 'visible' };
      for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
      return [copy];
    }
    if (node instanceof Text)
      return node.parentElement ? texts(node, getComputedStyle(node.parentElement)) : [];
    if (!(node instanceof HTMLElement)) return [];
    const inside = [...node.childNodes].flatMap(visit);
    if (node instanceof HTMLAnchorElement) {
      const link = make('a', { href: node.href });
      link.append(...inside);
      return [link];
    }
    return [...boxes(getComputedStyle(node), node.getBoundingClientRect()), ...inside];
  };
  return visit(stage);
}

/** The stage on which a picture is laid out, unseen, as wide on a phone as on a desk and in the colors of paper. */
function stageFor(figure: HTMLElement, { source, address, shown }: From): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'picture';
  stage.lang = figure.closest<HTMLElement>('[lang]')?.lang ?? '';
  // Letters are measured in the family the file names, not in that of the page.
  Object.assign(stage.style, {
    position: 'absolute',
    left: '-10000px',
    top: '0',
    width: `${WIDTH}px`,
    padding: `${MARGIN}px`,
    fontFamily: 'sans-serif',
    colorScheme: 'only light',
    forcedColorAdjust: 'none',
    background: 'var(--paper)',
    color: 'var(--ink)',
  });
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll(controls)) control.remove();
  for (const chosen of copy.querySelectorAll(`.${CHOSEN}`)) chosen.classList.remove(CHOSEN);
  copy.style.margin = '0';
  const from = document.createElement('p');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = shown;
  link.style.overflowWrap = 'anywhere';
  from.className = 'unit';
  from.append(`${source} `, link);
  copy.append(from);
  stage.append(copy);
  return stage;
}

/** How much wider than the stage a table is that a reader would scroll. */
const hidden = (stage: HTMLElement): number =>
  Math.max(
    0,
    ...[...stage.querySelectorAll('.scroll')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );

/** Text without the characters XML forbids, which a reader may have pasted into a name: a file with one cannot be opened. */
export const readable = (text: string): string =>
  text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** A chart as one SVG: title, legend, values, source and link, with its styles and its background inside. */
export function pictureOf(figure: HTMLElement, from: From): string {
  const stage = stageFor(figure, from);
  document.body.append(stage);
  try {
    const width = WIDTH + hidden(stage);
    stage.style.width = `${width}px`;
    const height = Math.ceil(stage.getBoundingClientRect().height);
    const root = make('svg', {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'sans-serif',
      lang: stage.lang,
    });
    const title = make('title', {});
    title.append(from.title);
    const about = make('desc', {});
    about.append(`${from.source} ${from.address}`);
    root.append(title, about, ...drawn(stage));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${readable(new XMLSerializer().serializeToString(root))}\n`;
  } finally {
    stage.remove();
  }
}
