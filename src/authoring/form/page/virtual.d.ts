declare module 'virtual:cms-config' {
  /** What `src/authoring/form/cms-config.ts` made of the schemas, as far as the form's own code reads it. */
  const config: {
    readonly collections: readonly {
      readonly format: string;
      readonly extension: string;
      readonly fields: readonly { readonly name: string }[];
    }[];
  };
  export default config;
}
