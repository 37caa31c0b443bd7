/** Stands in the bundles for a package that another one loads and that nothing here ever calls. */
export {};
