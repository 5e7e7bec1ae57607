/** The package's own types stand where its `exports` do not lead; of what it reads, the part that is used here. */
declare module 'mhtml-to-html' {
  interface Resource {
    id: string;
    contentType?: string;
    /** `base64` where `data` is not decoded. */
    transferEncoding?: string;
    data: string;
  }
  export const parse: (bytes: Uint8Array) => {
    /** Names in small letters. */
    headers: Readonly<Record<string, string | undefined>>;
    resources: Readonly<Record<string, Resource>>;
    /** Id of the page among the resources. */
    index?: string;
  };
}
