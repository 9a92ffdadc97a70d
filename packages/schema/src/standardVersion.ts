/** Version of the shared format that this package writes. */
export const standardVersion = '0.1.0';
