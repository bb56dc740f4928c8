// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CopyLink } from '~/components/fields/CopyLink.tsx';
import { NumberField } from '~/components/fields/NumberField.tsx';
import { SelectField } from '~/components/fields/SelectField.tsx';
import { ShareFields } from '~/components/fields/ShareFields.tsx';
import type { Choices } from '~/form/answers.ts';
import type { Defaults, Question } from '~/form/question.ts';
import { createStore, pageStore } from '~/form/store.ts';
import { readAddress, useForm } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

const number = { kind: 'number', path: '', min: 0, max: 1e6, step: 100 } as const;
const question: Question = {
  inputs: [
    { ...number, name: 'volume', unit: 'count', plausible: [10, 1e5] },
    { ...number, name: 'phone', unit: 'percent', max: 100, step: 5 },
    { ...number, name: 'chat', unit: 'percent', max: 100, step: 5 },
    { ...number, name: 'rate', unit: 'money', above: true, step: 0.5 },
    { ...number, name: 'pay', unit: 'money' },
    { kind: 'choice', name: 'currency', options: ['usd', 'eur'] },
  ],
  first: [],
  groups: {},
  mixes: [['phone', 'chat']],
  context: ['currency'],
};
const point = (value: number) => ({ low: value, typical: value, high: value });
const published = {
  says: 'Philippines, 2026 · Fair evidence',
  notes: ['Only sellers say so.'],
  source: { title: 'Rates 2026', href: 'https://example.com/rates', lang: 'en' },
};
const defaultsFor = ({ currency = 'usd' }: Choices): Defaults => {
  const times = currency === 'eur' ? 0.5 : 1;
  return {
    volume: point(5000),
    phone: point(60),
    chat: point(40),
    rate: { low: 8 * times, typical: 10.5 * times, high: 14 * times, about: published },
    currency: 'usd',
  };
};
const perDollar = { usd: [1], eur: [0.5] } as const;

/** A small calculator of these fields, as a page would make it. */
function Form({ locale, ownPage = false }: { locale: Locale; ownPage?: boolean }) {
  const options = { question, locale, defaultsFor, perDollar, ownPage };
  useState(() => readAddress(options));
  const form = useForm(options);
  const words = stringsFor(locale).form;
  return (
    <form>
      <NumberField
        form={form}
        words={words}
        name="volume"
        label="Contacts per month"
        hint="Count each once."
      />
      <ShareFields
        form={form}
        words={words}
        legend="Mix"
        names={['phone', 'chat']}
        labels={{ phone: 'Phone, %', chat: 'Chat, %' }}
      />
      <NumberField form={form} words={words} name="rate" label="Rate per hour" />
      <NumberField form={form} words={words} name="pay" label="Pay per month" />
      <SelectField
        form={form}
        words={words}
        name="currency"
        label="Currency"
        options={[
          ['usd', 'Dollar'],
          ['eur', 'Euro'],
        ]}
      />
      <output>
        {JSON.stringify(
          Object.fromEntries(Object.entries(form.answers).map(([name, { value }]) => [name, value])),
        )}
      </output>
      {form.undo && (
        <button type="button" onClick={form.undo}>
          undo
        </button>
      )}
      <button type="button" onClick={() => form.reset(question.inputs.map(({ name }) => name))}>
        reset all
      </button>
      <output>{form.query}</output>
    </form>
  );
}

/** What assistive technology reads after the name of a field. */
const description = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? `no element ${id}`)
    .join(' ');
const field = (name: RegExp | string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: RegExp | string, text: string) =>
  fireEvent.input(field(name), { target: { value: text } });
const answers = () => JSON.parse(screen.getAllByRole('status')[0]?.textContent ?? '{}');

beforeEach(() => {
  history.replaceState(null, '', '/en/');
  pageStore().change(Object.fromEntries(question.inputs.map(({ name }) => [name, undefined])));
  sessionStorage.clear();
});
afterEach(cleanup);

describe.each(localeList)('in %s', (locale) => {
  const { form: words } = stringsFor(locale);
  beforeEach(() => {
    document.documentElement.lang = locale === 'zh-cn' ? 'zh-CN' : locale;
  });

  test('a field has its label, its hint, and a keyboard for numbers without type=number', () => {
    render(<Form locale={locale} />);
    const volume = field('Contacts per month');
    expect(description(volume)).toBe('Count each once.');
    expect(volume.getAttribute('inputmode')).toBe('decimal');
    expect(volume.getAttribute('type')).toBe('text');
    expect(volume.getAttribute('aria-invalid')).toBeNull();
  });

  test('what cannot be read is named beside the field, and the last good value is used', () => {
    render(<Form locale={locale} />);
    type('Contacts per month', '700');
    type('Contacts per month', '700 or so');
    const volume = field('Contacts per month');
    expect(volume.getAttribute('aria-invalid')).toBe('true');
    expect(description(volume)).toContain(locale === 'tr' ? '1.234,5' : '1,234.5');
    expect(description(volume)).toContain('700');
    expect(answers().volume).toEqual(point(700));
  });

  test('what is out of range is told the range in the reader’s format', () => {
    render(<Form locale={locale} />);
    type('Contacts per month', '99999999');
    expect(description(field('Contacts per month'))).toContain(locale === 'tr' ? '1.000.000' : '1,000,000');
    expect(answers().volume).toEqual(point(5000));
  });

  test('an empty field asks to be filled in, and is not zero', () => {
    render(<Form locale={locale} />);
    type('Contacts per month', '');
    expect(description(field('Contacts per month'))).toContain(words.missing);
    expect(answers().volume).toEqual(point(5000));
    type('Contacts per month', '0');
    expect(answers().volume).toEqual(point(0));
  });

  test('what was understood is shown where it was written differently', () => {
    render(<Form locale={locale} />);
    type('Contacts per month', '１２万');
    expect(description(field('Contacts per month'))).toContain(locale === 'tr' ? '120.000' : '120,000');
    type('Contacts per month', locale === 'tr' ? '1.234' : '1,234');
    expect(description(field('Contacts per month'))).toBe('Count each once.');
  });

  test('a number that could be either is asked about', () => {
    render(<Form locale={locale} />);
    type('Contacts per month', locale === 'tr' ? '1,500' : '1.500');
    const told = description(field('Contacts per month'));
    expect(told).toContain(locale === 'tr' ? '1.500' : '1,500');
    expect(told).toContain(locale === 'tr' ? '1,5' : '1.5');
    expect(answers().volume).toEqual(point(5000));
  });

  test('a mix says what is left over, and one tap makes it whole', () => {
    render(<Form locale={locale} />);
    type('Phone, %', '80');
    expect(description(field('Phone, %'))).toMatch(/120/);
    expect(description(field('Phone, %'))).toMatch(/20/);
    expect(answers().phone).toEqual(point(60));
    fireEvent.click(screen.getByRole('button', { name: words.makeWhole }));
    expect([field('Phone, %').value, field('Chat, %').value].map((text) => text.replace(',', '.'))).toEqual([
      '66.7',
      '33.3',
    ]);
    expect(answers().phone).toEqual(point(66.7));
  });
});

describe('on an English page', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  test('of a mix only the share that cannot be read is called wrong, not its neighbors', () => {
    render(<Form locale="en" />);
    type('Phone, %', 'abc');
    expect(field('Phone, %').getAttribute('aria-invalid')).toBe('true');
    expect(field('Chat, %').getAttribute('aria-invalid')).toBeNull();
    type('Phone, %', '80');
    expect(field('Chat, %').getAttribute('aria-invalid')).toBe('true');
  });

  test('an amount is labeled with its currency, and refuses another', () => {
    render(<Form locale="en" />);
    type('Rate per hour (USD)', '€12');
    expect(description(field('Rate per hour (USD)'))).toContain('Amounts are in USD.');
    type('Rate per hour (USD)', '$12');
    expect(answers().rate).toEqual(point(12));
  });

  test('what was read is shown to its last digit, and a range is told from what cannot be read', () => {
    render(<Form locale="en" />);
    type('Rate per hour (USD)', '$1.234,5');
    expect(description(field('Rate per hour (USD)'))).toContain('Read as 1,234.5');
    type('Contacts per month', '$12,000');
    expect(description(field('Contacts per month'))).toContain('without a currency or percent sign');
    type('Contacts per month', '7-9');
    expect(description(field('Contacts per month'))).toContain('Enter one number, not a range');
  });

  test('an implausible value warns and is used', () => {
    render(<Form locale="en" />);
    type('Contacts per month', '500k');
    expect(description(field('Contacts per month'))).toContain('Usual are 10 to 100,000.');
    expect(field('Contacts per month').getAttribute('aria-invalid')).toBeNull();
    expect(answers().volume).toEqual(point(500_000));
  });

  test('arrow keys step, ten times as far with shift, and stop at the bounds', () => {
    render(<Form locale="en" />);
    fireEvent.keyDown(field('Contacts per month'), { key: 'ArrowUp' });
    expect(field('Contacts per month').value).toBe('5,100');
    fireEvent.keyDown(field('Contacts per month'), { key: 'ArrowDown', shiftKey: true });
    expect(field('Contacts per month').value).toBe('4,100');
    type('Contacts per month', '50');
    fireEvent.keyDown(field('Contacts per month'), { key: 'ArrowDown' });
    expect(field('Contacts per month').value).toBe('0');
    type('Rate per hour (USD)', '0.5');
    fireEvent.keyDown(field('Rate per hour (USD)'), { key: 'ArrowDown' });
    expect(field('Rate per hour (USD)').value).toBe('0.5');
  });

  test('a default shows place, year, confidence, source, and its low, typical and high to take', () => {
    render(<Form locale="en" />);
    const source = field('Rate per hour (USD)').parentElement as HTMLElement;
    expect(within(source).getByText('Philippines, 2026 · Fair evidence')).toBeTruthy();
    expect(within(source).getByText('Only sellers say so.')).toBeTruthy();
    expect(within(source).getByText<HTMLAnchorElement>('Rates 2026').href).toBe('https://example.com/rates');
    fireEvent.click(within(source).getByText(/High/));
    expect(field('Rate per hour (USD)').value).toBe('14');
    expect(answers().rate).toEqual(point(14));
    fireEvent.click(within(source).getByRole('button', { name: 'Reset: Rate per hour (USD)' }));
    expect(answers().rate).toMatchObject({ low: 8, high: 14 });
  });

  test('a field for which nothing is published says so, and may stay empty', () => {
    render(<Form locale="en" />);
    const pay = field('Pay per month (USD)');
    expect(pay.parentElement?.textContent).toContain('Nothing is published for this: enter your own.');
    expect(pay.getAttribute('aria-invalid')).toBeNull();
    type('Pay per month (USD)', '3000');
    type('Pay per month (USD)', '');
    expect(pay.getAttribute('aria-invalid')).toBeNull();
  });

  test('another currency converts what was typed, and keeps what was typed elsewhere', () => {
    render(<Form locale="en" />);
    type('Rate per hour (USD)', '12');
    type('Contacts per month', '700');
    fireEvent.change(field('Currency'), { target: { value: 'eur' } });
    expect(field('Rate per hour (EUR)').value).toBe('6');
    expect(field('Contacts per month').value).toBe('700');
    expect(answers().rate).toEqual(point(6));
  });

  test('a reset of everything can be undone', () => {
    render(<Form locale="en" />);
    type('Contacts per month', '700');
    fireEvent.click(screen.getByText('reset all'));
    expect(field('Contacts per month').value).toBe('5,000');
    fireEvent.click(screen.getByText('undo'));
    expect(field('Contacts per month').value).toBe('700');
    fireEvent.click(screen.getByText('undo'));
    expect(field('Contacts per month').value).toBe('5,000');
  });

  test('two calculators of a page share what is typed', () => {
    render(
      <>
        <section aria-label="one">
          <Form locale="en" />
        </section>
        <section aria-label="two">
          <Form locale="en" />
        </section>
      </>,
    );
    const [one, two] = screen.getAllByLabelText<HTMLInputElement>('Contacts per month');
    fireEvent.input(one as HTMLInputElement, { target: { value: '700' } });
    expect(two?.value).toBe('700');
  });

  test('the visit remembers, for a page in another language too', () => {
    render(<Form locale="en" />);
    type('Contacts per month', '1,234.5');
    type('Rate per hour (USD)', 'a lot');
    expect(sessionStorage.getItem('scenario')).toBe('volume=1234.5&currency=usd');
    document.documentElement.lang = 'tr';
    expect(createStore('tr').typed()['volume']).toEqual({ text: '1.234,5' });
  });
});

describe('the address', () => {
  test('of the calculator’s own page is read, and written with what differs', () => {
    document.documentElement.lang = 'en';
    history.replaceState(null, '', '/en/x/?v=1&volume=700&rate=8_10.5_14&phone=abc');
    render(<Form locale="en" ownPage />);
    expect(field('Contacts per month').value).toBe('700');
    expect(field('Phone, %').getAttribute('aria-invalid')).toBe('true');
    expect(location.search).toBe('?v=1&currency=usd&volume=700');
  });

  test('of any other page is neither read nor written', () => {
    history.replaceState(null, '', '/en/guide/?volume=700');
    render(<Form locale="en" />);
    expect(field('Contacts per month').value).toBe('5,000');
    type('Contacts per month', '800');
    expect(location.search).toBe('?volume=700');
  });

  test('a link of this site stands for itself: what the visit remembers does not change its answer', () => {
    pageStore().change({ rate: { text: '99' } });
    history.replaceState(null, '', '/en/x/?v=1&volume=700');
    render(<Form locale="en" ownPage />);
    expect(answers().rate).toMatchObject({ typical: 10.5 });
  });
});

describe('copying a link', () => {
  const words = stringsFor('en').form;
  test('says that it worked', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<CopyLink words={words} address={() => 'https://example.com/?v=1'} />);
    fireEvent.click(screen.getByRole('button', { name: words.copyLink }));
    expect(await screen.findByText(words.copied)).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith('https://example.com/?v=1');
  });

  test('says that it did not, and shows the link to select', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    render(<CopyLink words={words} address={() => 'https://example.com/?v=1'} />);
    fireEvent.click(screen.getByRole('button', { name: words.copyLink }));
    expect(await screen.findByText(words.copyFailed)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(words.copyLink, { selector: 'input' }).value).toBe(
      'https://example.com/?v=1',
    );
  });
});
