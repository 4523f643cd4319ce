// `npm run test:full`: runs everything in `npm test`, with many more random
// cases.
process.env.FULL_TEST = '1';
await import('./test.mjs');
