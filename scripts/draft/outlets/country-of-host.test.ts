import { expect, test } from 'vitest';
import { countryOfHost } from './country-of-host.ts';

test.each([
  ['www.herald.co.uk', 'GB'],
  ['herald.com.au', 'AU'],
  ['zeitung.de', 'DE'],
  ['health.gov', 'US'],
  ['health.gov.au', 'AU'],
  ['HERALD.IE', 'IE'],
  ['herald.com', ''],
  ['herald.example', ''],
  ['herald.tv', ''],
  ['herald.eu', ''],
  ['herald.zz', ''],
  ['localhost', ''],
])('%s: “%s”', (host, country) => {
  expect(countryOfHost(host)).toBe(country);
});
