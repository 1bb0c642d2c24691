/** How the local page provides a component that Microsoft does not publish on npm. */
export type Provision =
  /** Already inside the loader's own assembly: its manifest is enough, its file is never asked for. */
  | { readonly kind: 'assembly' }
  /** A small file of ours, `browser/standIns/<file>.ts`. */
  | { readonly kind: 'standIn'; readonly file: string };

const inAssembly: Provision = { kind: 'assembly' };
/** Only draws Microsoft's own property pane, which this page replaces by its own. */
const neverDrawn: Provision = { kind: 'standIn', file: 'neverDrawn' };

/**
 * Every internal component that the SPFx packages refer to, by module name.
 * A name that is missing here stops the local site at start-up: a new version of SPFx then shows what it wants,
 * instead of running on something invented.
 */
export const internalComponents: Readonly<Record<string, Provision>> = {
  tslib: inAssembly,
  '@microsoft/load-themed-styles': inAssembly,
  '@msinternal/sp-telemetry': inAssembly,
  '@msinternal/odsp-core-bundle': inAssembly,

  '@msinternal/sp-safehtml': { kind: 'standIn', file: 'safeHtml' },
  '@msinternal/sp-edit-customer-promise': { kind: 'standIn', file: 'editCustomerPromise' },
  '@msinternal/sp-idle-web-task': { kind: 'standIn', file: 'idleWebTask' },

  '@ms/office-ui-fabric-react-bundle': neverDrawn,
  '@msinternal/odsp-utilities-bundle': neverDrawn,
  '@msinternal/sp-component-utilities': neverDrawn,
  '@msinternal/sp-fluentui-migration-button-bundle': neverDrawn,
  '@msinternal/sp-fluentui-migration-label-bundle': neverDrawn,
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': neverDrawn,
  '@msinternal/sp-fluentui-migration-tooltip-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-button-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-field-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-label-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-menu-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': neverDrawn,
  '@msinternal/sp-fluentui-v9-utilities-bundle': neverDrawn,
  '@msinternal/sp-heading-level': neverDrawn,
  '@msinternal/sp-pages-content-panel-context': neverDrawn,
};
