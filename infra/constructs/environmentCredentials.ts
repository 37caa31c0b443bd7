/**
 * Stands in the bundles for the SDK's search for credentials, 140 kB that look in files, at sign-ins and at other
 * services: Lambda puts a function's credentials into its environment.
 */
// The SDK's own reader of that environment, which it brings along anyway.
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
