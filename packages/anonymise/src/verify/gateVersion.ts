/** Version of the gate, which is that of its package; a test holds it to the manifest. */
export const gateVersion = '0.1.0';
