import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBrowser, systemBrowsers } from './find.ts';

const nowhere = { chromePath: undefined, playwright: false, system: [], cache: undefined };

test('a machine without any browser is told three ways out', async () => {
  const refusal = await startBrowser(nowhere).catch(String);
  expect(refusal).toContain('npx playwright install');
  expect(refusal).toContain('apt install chromium');
  expect(refusal).toContain('CHROME_PATH=');
});

test('a CHROME_PATH that leads nowhere is said to, and no other browser is used instead', async () => {
  await expect(startBrowser({ ...nowhere, chromePath: '/no/such/chrome' })).rejects.toThrow(
    'CHROME_PATH names /no/such/chrome',
  );
});

test('Chromium is preferred to Chrome, and each is listed once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  for (const name of ['google-chrome', 'chromium']) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o700);
  }
  expect(systemBrowsers([folder, '/no/such/folder', folder])).toEqual([
    join(folder, 'chromium'),
    join(folder, 'google-chrome'),
  ]);
});
