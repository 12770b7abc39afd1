declare module 'gas-local' {
  const gas: {
    readonly globalMockDefault: Readonly<Record<string, unknown>>;
    /** Runs every .js file of a folder in one context with these globals, and answers that context. */
    require(folder: string, globals: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  };
  export default gas;
}
