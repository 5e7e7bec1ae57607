/** The package ships no types; this is the part of it that we call. */
declare module 'edtf' {
  /** Throws on a text that is not EDTF, or is an impossible date. `min` and `max` are milliseconds since 1970 in UTC, both included. */
  export default function edtf(value: string): { readonly min: number; readonly max: number; readonly edtf: string };
}
