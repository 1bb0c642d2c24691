/** Which part of the house may know which. Each rule says why. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to });

module.exports = {
  forbidden: [
    only('domain-is-alone', 'The domain is pure: no package and no other layer.', '^src/domain', { pathNot: '^src/domain' }),
    only('schema-knows-domain', 'The schema describes lists in the words of the domain, nothing else.', '^src/schema', { pathNot: '^src/(schema|domain)' }),
    only('application-knows-domain', 'Use cases know the domain and their own ports; adapters come from outside.', '^src/application', {
      pathNot: '^src/(application|domain)',
    }),
    only('sharepoint-is-an-adapter', 'The adapter knows ports, schema, domain and PnPjs.', '^src/sharepoint', {
      path: '^src/(ui|webparts|browser|documents|composition)|node_modules/(?!@pnp|tslib)',
    }),
    only('pnpjs-stays-in-its-adapter', 'Only the adapter knows PnPjs.', '^src/(?!sharepoint)', { path: 'node_modules/@pnp' }),
    only('documents-are-adapters', 'Readers and writers know ports and the domain.', '^src/documents', {
      path: '^src/(ui|webparts|sharepoint|browser|schema|composition)',
    }),
    only('browser-is-an-adapter', 'What the browser keeps is behind ports; idb stays there.', '^src/browser', {
      path: '^src/(ui|webparts|sharepoint|documents|schema|composition)|node_modules/(?!idb|tslib)',
    }),
    only('ui-does-not-know-adapters', 'Screens use the services that they are given.', '^src/ui', {
      path: '^src/(sharepoint|browser|documents|schema|webparts|composition)',
    }),
    {
      name: 'features-do-not-know-each-other',
      comment: 'A feature is put together with others by the screen above it.',
      severity: 'error',
      from: { path: '^src/ui/features/([^/]+)/' },
      to: { path: '^src/ui/features/', pathNot: '^src/ui/features/$1/' },
    },
    only('shared-is-below-features', 'Shared controls know no feature.', '^src/ui/shared', { path: '^src/ui/features' }),
    only('spfx-stays-at-the-edge', 'Only the web part knows SPFx (types of a theme apart).', '^src/(domain|application|schema|sharepoint|browser|documents|composition)', {
      path: 'node_modules/@microsoft',
    }),
    only('src-does-not-know-tests', 'No mock ships.', '^src', { path: '^tests' }),
    { name: 'no-cycles', comment: 'Two modules that need each other are one module, or three.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'Dead code.',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '\\.d\\.ts$|\\.scss$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(lib|lib-commonjs|dist|temp|release)/' },
  },
};
