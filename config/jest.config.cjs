const path = require('node:path');

const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { react: { runtime: 'classic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** @type {(name: string, environment: string, testMatch: string[]) => object} */
const project = (displayName, testEnvironment, testMatch) => ({
  displayName,
  rootDir: path.resolve(__dirname, '..'),
  testEnvironment,
  testMatch,
  transform,
  // PnPjs is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@pnp/)'],
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|dist|release|temp)/'],
  moduleNameMapper: { '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1' },
});

module.exports = {
  projects: [
    project('unit', 'node', ['<rootDir>/tests/{domain,application,schema,sharepoint,browser,documents,ui,webparts,site,contract,pnpjs,conformance,security,architecture}/**/*.test.ts']),
    project('slow', 'node', ['<rootDir>/tests/chaos/**/*.test.ts']),
    project('e2e', 'node', ['<rootDir>/tests/e2e/**/*.test.ts']),
  ],
  maxWorkers: 2,
  maxConcurrency: 2,
  testTimeout: 120000,
};
