/**
 * A test that prints fails. A library that logs could leak a record; a test that logs hides the line that matters.
 */
for (const method of ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = () => {
    throw new Error(`console.${method} was called: neither the library nor its tests may print.`);
  };
}
