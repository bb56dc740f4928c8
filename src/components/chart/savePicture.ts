import { fill } from '~/i18n/fill.ts';
import { date } from '~/i18n/format.ts';
import { joined } from '~/i18n/joined.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { saveFile } from '../saveFile.ts';
import { pictureOf } from './pictureOf.ts';

interface Picture {
  readonly format: 'svg' | 'png';
  /** The calculator, and the title of the chart. */
  readonly name: string;
  readonly title: string;
  readonly words: Strings['chart'];
  readonly locale: Locale;
  /** The full address of the result. */
  readonly address: string;
}

/** Letters of an address beyond which it would fill the picture. */
const LONGEST = 400;

/**
 * What stands at the foot of a picture, which as a PNG has no link: who made it and when, and the address as the browser
 * shows it, which names the values that are not the page's own. Where there are too many, only where the page is.
 */
export function footOf(
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
  words: Pick<Strings['chart'], 'source' | 'unnamed'>,
  locale: Locale,
  day: Date,
): { readonly source: string; readonly shown: string } {
  const page = origin + pathname;
  const isShort = page.length + search.length <= LONGEST;
  const source = fill(words.source, { date: date(day, locale) });
  return isShort
    ? { source: joined([source, words.unnamed], locale), shown: page + search }
    : { source, shown: page };
}

/** The file a picture is saved as: `fileName('total-cost', 'Cost so far')` is `total-cost-Cost-so-far`. */
export const fileName = (name: string, title: string): string =>
  `${name} ${title}`
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/-+$/, '');

/** Pixels of a saved PNG for each of the drawing. */
const SHARPNESS = 2;

/** An SVG drawn into a PNG. */
async function painted(svg: string): Promise<Blob> {
  const image = new Image();
  // The security policy lets images come from the site and from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture is too large')))),
  );
}

/** Saves a chart as a picture that says by itself what it shows, who made it and where it comes from. */
export async function savePicture(
  figure: HTMLElement,
  { format, name, title, words, locale, address }: Picture,
) {
  const svg = pictureOf(figure, { title, address, ...footOf(location, words, locale, new Date()) });
  const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await painted(svg);
  saveFile(`${fileName(name, title)}.${format}`, content);
}
