import { expect, test } from 'vitest';
import { missingEntries, tiedEntries } from './lock.ts';

const tool = { version: '2.0.0', dev: true, optionalDependencies: { '@tool/linux-x64-musl': '2.0.0' } };

test('a binary for another platform that the lock forgot is added with its system, processor and library', () => {
  expect(missingEntries({ '': {}, 'node_modules/tool': tool })).toEqual({
    'node_modules/@tool/linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});

test('a binary listed beside the package, or in any parent, is not missing', () => {
  const nested = 'node_modules/a/node_modules/tool';
  const binary = '@tool/linux-x64-musl';
  for (const at of [`${nested}/node_modules`, 'node_modules/a/node_modules', 'node_modules'])
    expect(missingEntries({ [nested]: tool, [`${at}/${binary}`]: { version: '2.0.0' } })).toEqual({});
});

test('a lock that records where a package was downloaded from is refused', () => {
  expect(
    tiedEntries({ 'node_modules/a': {}, 'node_modules/b': { resolved: 'https://example.org/b.tgz' } }),
  ).toEqual(['node_modules/b']);
});
