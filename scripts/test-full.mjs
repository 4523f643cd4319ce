// `npm run test:full`: all that `npm test` does, with many more random cases.
process.env.FULL_TEST = '1';
await import('./test.mjs');
