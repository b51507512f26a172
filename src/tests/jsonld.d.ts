/** What the tests use of the JSON-LD processor, which comes without types. */
declare module 'jsonld' {
  interface ExpandOptions {
    readonly documentLoader: (address: string) => Promise<never>;
  }
  const jsonld: {
    expand(document: object, options: ExpandOptions): Promise<Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
