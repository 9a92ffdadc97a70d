/** Version of this package, as reports name it; a test holds it to the manifest. */
export const version = '0.1.0';
