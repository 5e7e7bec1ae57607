/** Two-letter endings that are sold to all the world, and say nothing of a country. */
const SOLD: ReadonlySet<string> = new Set('ai am cc cd co dj fm gg im io la ly me nu pw sh st su tk to tv vc ws'.split(' '));

/** Endings that are not the country's code, or that one country has for itself. */
const OTHERS: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US', edu: 'US' };

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2 code of the country that a host's ending names: `www.example.co.uk` is `GB`; empty where it names none. */
export const countryOfHost = (host: string): string => {
  const ending = host.toLowerCase().split('.').at(-1) ?? '';
  const other = OTHERS[ending];
  if (other !== undefined) return other;
  if (!/^[a-z]{2}$/.test(ending) || SOLD.has(ending) || ending === 'eu' || ending === 'zz') return '';
  const code = ending.toUpperCase();
  return regions.of(code) === undefined ? '' : code;
};
