import { createHash } from 'node:crypto';
import { type BuiltPage, where } from './built.ts';

const isData = (script: Element) => /json/.test(script.getAttribute('type') ?? '');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a strict content security policy forbids, read from the HTML before a browser sees it. */
export const policyFaults = (pages: readonly BuiltPage[]): string[] =>
  pages.flatMap((page) => {
    const { html, document } = page;
    const faults: string[] = [];
    const policies = [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')];
    const policy = policies[0]?.getAttribute('content') ?? '';
    if (policies.length !== 1) faults.push(`it has ${policies.length} content security policies, not one`);
    for (const loose of ["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*'])
      if (policy.split(/[\s;]+/).includes(loose)) faults.push(`its policy allows ${loose}`);
    for (const directive of [
      'default-src',
      'script-src',
      'style-src',
      'object-src',
      'base-uri',
      'form-action',
    ])
      if (!policy.includes(`${directive} `)) faults.push(`its policy says nothing about ${directive}`);
    const before = html.slice(0, Math.max(0, html.search(/<meta http-equiv="content-security-policy"/i)));
    if (/<script(?![^>]*json)/.test(before)) faults.push('a script stands before the policy and escapes it');
    for (const inline of document.querySelectorAll('script:not([src]), style')) {
      const text = inline.textContent ?? '';
      if (!(inline.matches('script') && isData(inline)) && !policy.includes(hash(text)))
        faults.push(
          `the policy has no hash for the inline ${inline.tagName.toLowerCase()} “${text.slice(0, 40)}”`,
        );
    }
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
          faults.push(
            `<${element.tagName.toLowerCase()} ${name}="${value.slice(0, 40)}"> is refused by the policy`,
          );
    return faults.map((says) => `${where(page)}: ${says}`);
  });
