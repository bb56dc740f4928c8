import { expect, test } from 'vitest';
import { markets, places, sites } from '~/calculators/asked/places.ts';
import { defaultsOf } from '~/calculators/defaultsOf.ts';
import { standings } from '~/calculators/standings.ts';
import { rules } from '~/figures/theBook.ts';

const names = 'country other provider-pay provider-seat provider-telecom legal-minimum going-rate other-pay';
const data = standings(names.split(' '), rules, 'en');
const at = (country: string, currency = 'usd') => defaultsOf({ market: 'us', country, currency }, data);

test('every market begins with two places whose pay is known', () => {
  for (const market of markets) {
    const [country = '', other = ''] = data.sites?.usual[market] ?? [];
    expect(country).not.toBe(other);
    for (const site of [country, other]) {
      expect(sites).toContain(site);
      expect(data.sites?.of[site]?.['provider-pay'], `${market}: ${site}`).toBeDefined();
    }
  }
});

test('every place with a rate has what is usual there, whoever buys', () => {
  for (const place of places) expect(data.sites?.of[place]?.['going-rate'], place).toBeDefined();
});

test('pay per hour is told for the month of forty hours a week', () => {
  // 2 to 3 dollars an hour, 173.33 hours.
  expect(at('ph')['provider-pay']).toMatchObject({ low: 346.7, high: 520 });
});

test('Chinese pay depends on the class of the city, and all else does not', () => {
  const pay = (site: string) => at(site, 'cny')['provider-pay'];
  expect(pay('cnfirst')).toMatchObject({ low: 5500, high: 6500 });
  expect(pay('cnsecond')).toMatchObject({ low: 4500, high: 6000 });
  expect(at('cnfirst')['going-rate']).toEqual(at('cn')['going-rate']);
});

test('a legal minimum stands where one is published, by the hour or by the month, and nowhere else', () => {
  expect(at('tr', 'try')['legal-minimum']).toMatchObject({ typical: 26_010 });
  expect(at('jp', 'jpy')['legal-minimum']).toMatchObject({ typical: 173_700 });
  expect(at('ph')['legal-minimum']).toBeUndefined();
});

test('a workplace is a published desk, else a share of pay, else the same everywhere', () => {
  expect(at('ph', 'php')['provider-seat']).toMatchObject({ low: 8000, high: 10_000 });
  expect(at('us')['provider-seat']).toMatchObject({ low: 0, typical: 302.5 });
  expect(at('ke')['provider-seat']).toMatchObject({ low: 0, typical: 150 });
});

test('an amount in a currency without a rate is left out, one with a rate is converted', () => {
  expect(at('pl')['provider-pay']).toBeUndefined();
  expect(at('za')['provider-pay']).toMatchObject({ typical: 610.2 });
});

test('where a provider was said to work elsewhere is the place to begin with, if it is a country', () => {
  const chosen = (where: string) => {
    const { country, other } = defaultsOf({ market: 'us', where }, data);
    return [country, other];
  };
  expect(chosen('in')).toEqual(['in', 'co']);
  expect(chosen('co')).toEqual(['co', 'ph']);
  expect(chosen('offshore')).toEqual(['ph', 'co']);
});

test('the second place has the defaults of the first under names of its own', () => {
  const { 'other-pay': other } = defaultsOf({ market: 'us', country: 'ph', other: 'us' }, data);
  expect(other).toEqual(at('us')['provider-pay']);
});
