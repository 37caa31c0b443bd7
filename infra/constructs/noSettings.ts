/**
 * Stands in the bundles for Node's reading of files by promises, 4 ms of a start, with which the SDK alone looks for its
 * settings in a home that a function has not: as for any file that is missing, it then goes by the environment.
 */
export async function readFile(path: string): Promise<never> {
  throw new Error(`${path}: a function has no settings in files`);
}
