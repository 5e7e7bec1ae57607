import { createHash } from 'node:crypto';

/** Longer descriptions are named by their SHA-256: what stands in many places is written out once. */
const mostLength = 200;

const describeOwn = (value: object, describe: (value: unknown) => string): string => {
  if (Array.isArray(value)) return `[${value.map(describe).join(',')}]`;
  if (value instanceof Map) return `Map${describeOwn([...value], describe)}`;
  if (value instanceof Set) return `Set${describeOwn([...value], describe)}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new Error(`what this holds is not known: ${value.constructor.name}`);
  return `{${Object.entries(value)
    .map(([name, entry]) => `${JSON.stringify(name)}:${describe(entry)}`)
    .join(',')}}`;
};

/**
 * Tells values apart by all that they hold: equal digests, equal values, in the order in which their entries stand. An object is
 * looked at once, so it must not change after that; what many pages show is not looked at again for each. Throws on functions and on
 * objects of classes, which hold more than they show.
 */
export const makeDigests = (): ((value: unknown) => string) => {
  const known = new WeakMap<object, string>();
  const describe = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (value === undefined || value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
    if (typeof value !== 'object') throw new Error(`what this holds is not known: ${typeof value}`);
    const found = known.get(value);
    if (found !== undefined) return found;
    const own = describeOwn(value, describe);
    const short = own.length <= mostLength ? own : `#${createHash('sha256').update(own).digest('hex')}`;
    known.set(value, short);
    return short;
  };
  return describe;
};

/** The digests of this build. */
export const digestOf = makeDigests();
