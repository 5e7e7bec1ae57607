/** What a call that is noted may be given: what JSON has unchanged. */
type Given = string | number;

/** One step into what is read: a property, or a call of a method or of a Map's `get` and `has`. */
type Step = string | readonly [method: string, ...given: readonly Given[]];

/** All that was read of something, as texts that `readAgain` takes. */
export type Reads = ReadonlySet<string>;

const isGiven = (value: unknown): value is Given => typeof value === 'string' || Number.isSafeInteger(value);

/** What is looked into when it is read, because it has parts of which most are not: Maps, functions, and what holds such. All else is taken whole. */
const hasParts = (value: unknown): value is object =>
  typeof value === 'function' ||
  value instanceof Map ||
  (typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).some((part) => typeof part === 'function' || part instanceof Map));

/** True for what asks a Map for one entry; everything else that a Map can do tells of all of them. */
const isLookUp = (map: object, name: string | symbol): boolean => map instanceof Map && (name === 'get' || name === 'has');

const getPart = (whole: object, name: string | symbol): unknown => Reflect.get(whole, name, whole);

/**
 * Gives `root` with all that is read of it noted down. `through` are properties that are handed over as they are: what they hold is
 * the same for every build. Throws where a function is called with anything but texts and whole numbers, since that cannot be noted.
 */
export const trace = <Root extends object>(root: Root, through: readonly (keyof Root & string)[]): { traced: Root; reads: Reads } => {
  const reads = new Set<string>();
  const note = (steps: readonly Step[]): void => {
    reads.add(JSON.stringify(steps));
  };
  const follow = (value: unknown, steps: readonly Step[]): unknown => {
    if (hasParts(value) && typeof value !== 'function') return watch(value, steps);
    note(steps);
    return value;
  };
  const call =
    (whole: object, method: (...given: unknown[]) => unknown, name: string, steps: readonly Step[]) =>
    (...given: readonly unknown[]): unknown => {
      if (!given.every(isGiven)) throw new Error(`${name} is asked for what cannot be noted`);
      return follow(Reflect.apply(method, whole, given), [...steps, [name, ...given]]);
    };
  const watch = <Whole extends object>(whole: Whole, steps: readonly Step[]): Whole =>
    new Proxy(whole, {
      get: (_, name) => {
        const part = getPart(whole, name);
        if (whole instanceof Map && !isLookUp(whole, name)) {
          note(steps);
          return typeof part === 'function' ? part.bind(whole) : part;
        }
        if (typeof name !== 'string') throw new Error('only names are looked for');
        if (steps.length === 0 && through.some((one) => one === name)) return part;
        return typeof part === 'function'
          ? call(whole, (...given) => Reflect.apply(part, whole, given), name, steps)
          : follow(part, [...steps, name]);
      },
      ownKeys: () => {
        throw new Error('what is traced is not listed');
      },
    });
  return { traced: watch(root, []), reads };
};

const isStep = (step: unknown): step is Step =>
  typeof step === 'string' || (Array.isArray(step) && typeof step[0] === 'string' && step.every(isGiven));

/** Reads what was read of another `root` of this one. Throws where there is no such thing. */
export const readAgain = (root: object, read: string): unknown => {
  const steps: unknown = JSON.parse(read);
  if (!Array.isArray(steps)) throw new Error(`nothing that was read: ${read}`);
  return steps.reduce((whole: unknown, step: unknown): unknown => {
    if (typeof whole !== 'object' || whole === null || !isStep(step)) throw new Error(`nothing to read: ${read}`);
    if (typeof step === 'string') return getPart(whole, step);
    const [name, ...given] = step;
    const method = getPart(whole, name);
    if (typeof method !== 'function') throw new Error(`nothing to ask: ${read}`);
    return Reflect.apply(method, whole, given);
  }, root);
};
