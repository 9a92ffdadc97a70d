/** Version of the command line; a test holds it to the manifest. */
export const version = '0.1.0';
